import { type Reading, read } from '@parallax/language'
import { cueKey, type Token, type TokenRange } from '@parallax/language/attributions'
import type { DataFolder } from '../../data/data-folder.js'
import type { Span } from '../../metrics/spans.js'
import { type QuotesRow, quotesRows } from '../../tasks/quotes/quotes-rows.js'

/** An attribution that readers marked, in tokens. */
export interface GoldAttribution {
  /** The word of the cue that most often is one. */
  cue: number
  /** All words of the cue. */
  cueWords: readonly number[]
  before: TokenRange | null
  after: TokenRange | null
  source: readonly TokenRange[]
}

export interface GoldArticle {
  id: string
  reading: Pick<Reading, 'text' | 'tokens' | 'sentences'>
  gold: readonly GoldAttribution[]
  /** Every content that readers marked, in characters. */
  contents: readonly (readonly Span[])[]
}

/** Index of the first token that ends after a character. */
const tokenAfter = (tokens: readonly Token[], at: number): number => {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

const rangeOf = (tokens: readonly Token[], { start, end }: Span): TokenRange => {
  const first = tokenAfter(tokens, start)
  let last = first
  while ((tokens[last]?.start ?? end) < end) last += 1
  return { first, end: last }
}

const hull = (ranges: readonly TokenRange[]): TokenRange | null =>
  ranges.length === 0
    ? null
    : { first: Math.min(...ranges.map(({ first }) => first)), end: Math.max(...ranges.map(({ end }) => end)) }

const indices = ({ first, end }: TokenRange): number[] => Array.from({ length: end - first }, (_, at) => first + at)

interface Words {
  row: QuotesRow
  reading: GoldArticle['reading']
}

/** How often a word stands in a cue. */
const cueRates = (articles: readonly Words[]): ((token: Token) => number) => {
  const seen = new Map<string, number>()
  const inCue = new Map<string, number>()
  const count = (counts: Map<string, number>, token: Token): void => {
    counts.set(cueKey(token), (counts.get(cueKey(token)) ?? 0) + 1)
  }
  for (const { row, reading } of articles) {
    for (const token of reading.tokens) count(seen, token)
    for (const { cue } of row.attributions)
      for (const piece of cue)
        for (const at of indices(rangeOf(reading.tokens, piece))) {
          const token = reading.tokens[at]
          if (token) count(inCue, token)
        }
  }
  return (token) => ((inCue.get(cueKey(token)) ?? 0) + 0.2) / ((seen.get(cueKey(token)) ?? 0) + 4)
}

const EMPTY_VERB = /^(?:be|have|do|will|would|can|could|should|may|might|must)$/
/** Of two words of a cue the verb is the head, unless the other is a cue much more often. */
const VERB_BONUS = 1.5

const headOf = (words: readonly number[], tokens: readonly Token[], rate: (token: Token) => number): number => {
  let [head, best] = [words[0] ?? -1, -1]
  for (const at of words) {
    const token = tokens[at]
    if (!token) continue
    const share = EMPTY_VERB.test(token.lemma) ? 0.001 : rate(token) * (token.pos === 'VERB' ? VERB_BONUS : 1)
    if (share < best) continue
    best = share
    head = at
  }
  return head
}

const goldIn = ({ row, reading }: Words, rate: (token: Token) => number): GoldAttribution[] =>
  row.attributions.flatMap(({ source, cue, content }) => {
    const words = cue.flatMap((piece) => indices(rangeOf(reading.tokens, piece)))
    if (words.length === 0 || content.length === 0) return []
    const head = headOf(words, reading.tokens, rate)
    const pieces = content.map((piece) => rangeOf(reading.tokens, piece)).filter(({ first, end }) => end > first)
    return [
      {
        cue: head,
        cueWords: words,
        before: hull(pieces.filter(({ first }) => first < head)),
        after: hull(pieces.filter(({ first }) => first >= head)),
        source: source.map((piece) => rangeOf(reading.tokens, piece)),
      },
    ]
  })

/** The articles with their attributions in tokens. */
export const goldArticles = (data: DataFolder): GoldArticle[] =>
  data.kept('quotes gold', () => {
    const articles = quotesRows(data).map((row) => {
      const { text, tokens, sentences } = read(row.text)
      return { row, reading: { text, tokens, sentences } }
    })
    const rate = cueRates(articles)
    return articles.map((article) => ({
      id: article.row.id,
      reading: article.reading,
      gold: goldIn(article, rate),
      contents: article.row.attributions.map(({ content }) => content),
    }))
  })
