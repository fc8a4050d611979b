import type { Reading } from '../reading.js'

type Words = Pick<Reading, 'tokens'>

/** Longest insertion between a subject and its verb: "Marsh, who came late, said". */
const INSERTION_MAX = 16
const CLOSES: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['(', ')'],
])

/** Index after what commas or brackets insert at `at`, or `at`. */
const afterInsertion = ({ tokens }: Words, at: number): number => {
  const close = CLOSES.get(tokens[at]?.normal ?? '')
  if (close === undefined) return at
  for (let end = at + 1; end < at + INSERTION_MAX; end += 1) if (tokens[end]?.normal === close) return end + 1
  return at
}

/** Whether what ends before the token `end` is the subject of the verb after it, as far as the next words tell. */
export const isSubject = (words: Words, end: number): boolean => {
  const { tokens } = words
  let at = afterInsertion(words, end)
  while (tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'PART') at += 1
  const pos = tokens[at]?.pos
  return tokens[at]?.normal !== "'s" && (pos === 'VERB' || pos === 'AUX')
}
