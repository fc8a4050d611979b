import type { AppliedCorrection, CorrectionAction, CorrectionEffect } from '@parallax/model'
import { FinalError } from '@parallax/model'
import { Problem } from '../server/problem.js'
import type { Services } from '../server/services.js'

/** Does what a reader asks for and has the events compared again at once. Throws the problem that says why it cannot be done. */
export const correct = async (services: Services, action: CorrectionAction): Promise<AppliedCorrection> => {
  const correction = await refusedByReason(() => services.store.corrections.add(action))
  await compareChanged(services, correction.effect)
  return correction
}

/** What `correct` would do. */
export const previewCorrection = ({ store }: Services, action: CorrectionAction): Promise<CorrectionEffect> =>
  refusedByReason(() => store.corrections.preview(action))

/** Takes a correction back; false where there is none. */
export const takeCorrectionBack = async (services: Services, id: string): Promise<boolean> => {
  const effect = await services.store.corrections.remove(id)
  if (effect === undefined) return false
  await compareChanged(services, effect)
  return true
}

const compareChanged = async ({ queue }: Services, { events }: CorrectionEffect): Promise<void> => {
  for (const { id, mergedInto } of events) {
    if (id !== null && mergedInto === null) await queue.add('compare-event', { eventId: id }, { asked: true })
  }
}

const refusedByReason = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof FinalError) throw new Problem('refused', sentence(error.message))
    throw error
  }
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
