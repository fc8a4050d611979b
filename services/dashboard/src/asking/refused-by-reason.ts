import { FinalError } from '@parallax/model'
import { Problem } from '../server/problem.js'

/** Does what a person asked for; where it cannot be done, throws the problem that says why. */
export const refusedByReason = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof FinalError) throw new Problem('refused', sentence(error.message))
    throw error
  }
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`
