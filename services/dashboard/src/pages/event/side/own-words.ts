import type { Span } from '@parallax/model'
import { type Change, type WordDiff, wordDiff } from '../../parts/word-diff.js'
import { DIFF_MIN } from '../wordings.js'

export interface OwnWords {
  /** The text; `added` are words that no other telling has. */
  changes: readonly Change[]
  /** Which of the others has the very same words; -1 where none has. */
  twin: number
}

/** The way from the nearest sentence of another telling to this text. */
const nearest = (text: string, telling: readonly string[]): WordDiff | undefined =>
  telling.map((sentence) => wordDiff(sentence, text)).sort((a, b) => b.alike - a.alike)[0]

function addedSpans({ changes }: WordDiff): Span[] {
  let at = 0
  return changes.flatMap(({ kind, text }) => {
    if (kind === 'removed') return []
    const start = at
    at += text.length
    return kind === 'added' ? [{ start, end: at }] : []
  })
}

const overlap = (a: readonly Span[], b: readonly Span[]): Span[] =>
  a.flatMap((one) =>
    b
      .map((other) => ({ start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) }))
      .filter(({ start, end }) => start < end),
  )

/** From the first word to the last one: a comma that comes along says nothing. */
function wordsIn(text: string, { start, end }: Span): Span[] {
  const found = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(text.slice(start, end))
  return found ? [{ start: start + found.index, end: start + found.index + found[0].length }] : []
}

function withAdded(text: string, added: readonly Span[]): Change[] {
  const runs: Change[] = []
  let at = 0
  for (const { start, end } of added) {
    if (start > at) runs.push({ kind: 'same', text: text.slice(at, start) })
    runs.push({ kind: 'added', text: text.slice(start, end) })
    at = end
  }
  return at < text.length || runs.length === 0 ? [...runs, { kind: 'same', text: text.slice(at) }] : runs
}

/**
 * One telling against all the others of its row. Tellings with too few words in common are left out: against those
 * every word is its own, and marking all of them says nothing.
 */
export function ownWords(text: string, others: readonly (readonly string[])[]): OwnWords {
  const diffs = others.map((telling) => nearest(text, telling))
  const [first, ...more] = diffs.flatMap((diff) => (diff && diff.alike >= DIFF_MIN ? [addedSpans(diff)] : []))
  const added = more.reduce(overlap, first ?? []).flatMap((span) => wordsIn(text, span))
  return {
    changes: withAdded(text, added),
    twin: diffs.findIndex((diff) => diff?.changes.every(({ kind }) => kind === 'same')),
  }
}
