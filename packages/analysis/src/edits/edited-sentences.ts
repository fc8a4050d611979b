import { hasLetterOrDigit, type Quantity, type Quote, read, type Token } from '@parallax/language'
import type { Span } from '@parallax/model'

/** One state of an article. */
export interface RevisionState {
  id: string
  title: string
  paragraphs: readonly string[]
  seenAt: string
}

/** A sentence of a revision. Offsets into its paragraphs joined by a line feed. */
export interface RevisionSentence extends Span {
  text: string
  tokens: readonly Token[]
  quantities: readonly Quantity[]
  quotes: readonly Quote[]
  words: ReadonlySet<string>
}

/** A sentence before and after; null where it has no counterpart. */
export interface EditedSentence {
  before: RevisionSentence | null
  after: RevisionSentence | null
}

/** Share of words in common from which two sentences are one that was edited. */
const SAME_SENTENCE_MIN = 0.45
/** Sentences of one revision that are looked at: an article that changed more was written anew. */
const SENTENCES_MAX = 60

/** What a reader does not take for a change: marks, spaces and the shape of quotation marks. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£]+/gu, ' ')
    .trim()

const sentencesIn = (paragraph: string, from: number, seenAt: string): RevisionSentence[] => {
  const { sentences, tokens, quantities, quotes } = read(paragraph, { statedAt: seenAt })
  const moved = <S extends Span>(span: S): S => ({ ...span, start: span.start + from, end: span.end + from })
  const inside = (outer: Span) => (span: Span) => span.start < outer.end && span.end > outer.start
  return sentences.map((sentence) => {
    const own = tokens.slice(sentence.firstToken, sentence.endToken)
    return {
      start: sentence.start + from,
      end: sentence.end + from,
      text: paragraph.slice(sentence.start, sentence.end),
      tokens: own.map(moved),
      quantities: quantities.filter(inside(sentence)).map(moved),
      quotes: quotes.filter(inside(sentence)).map(moved),
      words: new Set(own.filter(({ normal }) => hasLetterOrDigit(normal)).map(({ normal }) => normal)),
    }
  })
}

/** The sentences of the paragraphs that the other revision does not have. */
const ownSentences = (own: RevisionState, other: RevisionState): RevisionSentence[] => {
  const others = new Set(other.paragraphs.map(plain))
  const found: RevisionSentence[] = []
  let from = 0
  for (const paragraph of own.paragraphs) {
    if (found.length >= SENTENCES_MAX) break
    if (!others.has(plain(paragraph))) found.push(...sentencesIn(paragraph, from, own.seenAt))
    from += paragraph.length + 1
  }
  return found.slice(0, SENTENCES_MAX)
}

/** A sentence that stands in another paragraph now is no edit. */
const withoutMoved = (own: readonly RevisionSentence[], other: readonly RevisionSentence[]): RevisionSentence[] => {
  const others = new Set(other.map(({ text }) => plain(text)))
  return own.filter(({ text }) => !others.has(plain(text)))
}

const likeness = (a: RevisionSentence, b: RevisionSentence): number => {
  const shared = [...a.words].filter((word) => b.words.has(word)).length
  return shared / Math.max(1, a.words.size, b.words.size)
}

interface Pair {
  before: RevisionSentence
  after: RevisionSentence
  value: number
}

/** Cosmetic changes aside, the sentences that differ between two revisions, each with the one that it became. */
export const editedSentences = (earlier: RevisionState, later: RevisionState): EditedSentence[] => {
  const [own, other] = [ownSentences(earlier, later), ownSentences(later, earlier)]
  const [gone, come] = [withoutMoved(own, other), withoutMoved(other, own)]
  const pairs: Pair[] = gone.flatMap((before) =>
    come
      .map((after) => ({ before, after, value: likeness(before, after) }))
      .filter(({ value }) => value >= SAME_SENTENCE_MIN),
  )
  const taken = new Set<RevisionSentence>()
  const edited: EditedSentence[] = []
  for (const { before, after } of pairs.sort((a, b) => b.value - a.value)) {
    if (taken.has(before) || taken.has(after)) continue
    taken.add(before).add(after)
    edited.push({ before, after })
  }
  const alone = (all: readonly RevisionSentence[]) => all.filter((sentence) => !taken.has(sentence))
  return [
    ...edited.sort((a, b) => (a.after?.start ?? 0) - (b.after?.start ?? 0)),
    ...alone(gone).map((before) => ({ before, after: null })),
    ...alone(come).map((after) => ({ before: null, after })),
  ]
}
