import type { Change } from './word-diff.js'

const KEPT = { same: { longest: 12, head: 4, tail: 4 }, removed: { longest: 9, head: 3, tail: 2 } } as const

const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? []

/** The middle of a long run left out, with an ellipsis. The outer end of an outer run goes first. */
function shortened(change: Change, place: 'first' | 'middle' | 'last'): string {
  if (change.kind === 'added') return change.text
  const { longest, head, tail } = KEPT[change.kind]
  const words = wordsOf(change.text)
  if (words.length <= longest) return change.text
  const start = words.slice(0, head).join('')
  const end = words.slice(-tail).join('')
  if (place === 'first' && change.kind === 'same') return `… ${end}`
  if (place === 'last' && change.kind === 'same') return `${start}…`
  return `${start}… ${end}`
}

/** A word diff short enough for a margin: long common runs and long removals lose their middle; what was added stays whole. */
export const abridge = (changes: readonly Change[]): Change[] =>
  changes.length < 2
    ? [...changes]
    : changes.map((change, index) => ({
        ...change,
        text: shortened(change, index === 0 ? 'first' : index === changes.length - 1 ? 'last' : 'middle'),
      }))
