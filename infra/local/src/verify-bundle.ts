import { createHash } from 'node:crypto'
import { ComparisonBody, resultBytes } from '@parallax/model'
import type { Threads } from '@parallax/runtime'
import { readBundle } from './read-bundle.js'

export interface Verdict {
  isSame: boolean
  /** What is said to whoever asked. */
  words: string
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Compares the inputs of a bundle again and says whether that gives its result, byte for byte.
 * @throws FinalError where it is no bundle, or of another method.
 */
export async function verifyBundle(path: string, threads: Threads<typeof import('./tasks.js')>): Promise<Verdict> {
  const { input, result, method } = await readBundle(path)
  const again = await threads.run('compare', input)
  const [claimed, made] = [resultBytes(result), resultBytes(again)]
  if (claimed === made) {
    const what = `${result.facts.length} facts and ${result.findings.length} findings of ${input.articles.length} articles`
    return { isSame: true, words: `The same bytes: ${what}, by ${method}, SHA-256 ${digest(made)}.` }
  }
  const differing = partsThatDiffer(result, ComparisonBody.parse(again)).join(', ')
  return {
    isSame: false,
    words: `Not the same: its inputs give another result by ${method}, which differs in ${differing}. SHA-256 ${digest(claimed)} in the bundle, ${digest(made)} here.`,
  }
}

const partsThatDiffer = (a: ComparisonBody, b: ComparisonBody): string[] =>
  ComparisonBody.keyof().options.filter((part) => JSON.stringify(a[part]) !== JSON.stringify(b[part]))
