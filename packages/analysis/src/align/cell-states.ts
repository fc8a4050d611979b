import type { CellState } from '@parallax/model'
import { valueDifferences } from '../numbers/value-differences.js'
import { sharedCount } from '../paraphrase/shared-count.js'
import type { AlignedArticle, AlignedSentence } from './aligned-event.js'
import { hasOtherName } from './other-name.js'
import type { Statement } from './statement.js'

/** Share of three-word runs from which a wording counts as copied, give or take a comma or a name's title. */
const VERBATIM_MIN = 0.85

interface Told {
  statement: Statement
  sentence: AlignedSentence
}

const isVerbatim = (a: Statement, b: Statement): boolean => {
  if (a === b) return true
  const shorter = Math.min(a.trigrams.length, b.trigrams.length)
  const longer = Math.max(a.trigrams.length, b.trigrams.length)
  return shorter >= VERBATIM_MIN * longer && shorter > 0 && sharedCount(a.trigrams, b.trigrams) >= VERBATIM_MIN * longer
}

const isDifferent = (a: AlignedSentence, b: AlignedSentence): boolean =>
  valueDifferences(a, b).some(({ relation }) => relation !== 'rounding') || hasOtherName(a, b)

const toldState = (own: readonly Told[], earlier: readonly Told[], articles: readonly AlignedArticle[]): CellState => {
  const pairs = own.flatMap((one) => earlier.map((other) => [one, other] as const))
  if (pairs.some(([a, b]) => a.statement === b.statement)) return 'copied'
  if (pairs.some(([a, b]) => isDifferent(b.sentence, a.sentence))) return 'differs'
  const sameOrigin = ([a, b]: readonly [Told, Told]): boolean =>
    articles[a.sentence.article]?.originId === articles[b.sentence.article]?.originId
  return pairs.some((pair) => isVerbatim(pair[0].statement, pair[1].statement) || sameOrigin(pair))
    ? 'copied'
    : 'reworded'
}

const untoldState = (article: AlignedArticle, firstKnownAt: string): CellState => {
  if (article.input.textState === 'snippet') return 'snippet-only'
  return article.knownAt < firstKnownAt ? 'published-before-known' : 'absent'
}

/** Compared with this many tellings before it, an article's own state is settled: the first ones and the origin's. */
const EARLIER_MAX = 8

/** How each article stands to the fact that the statements assert, in the order of the articles. */
export const cellStates = (statements: readonly Statement[], articles: readonly AlignedArticle[]): CellState[] => {
  const byArticle = new Map<number, Told[]>()
  for (const statement of statements) {
    for (const sentence of statement.sentences) {
      const told = byArticle.get(sentence.article) ?? []
      if (told.length === 0) byArticle.set(sentence.article, told)
      if (told.length < EARLIER_MAX) told.push({ statement, sentence })
    }
  }
  const first = Math.min(...byArticle.keys())
  const firstKnownAt = articles[first]?.knownAt ?? ''
  const earlier: Told[] = []
  return articles.map((article, index) => {
    const told = byArticle.get(index)
    if (!told) return untoldState(article, firstKnownAt)
    const state = index === first ? 'first' : toldState(told, earlier, articles)
    if (earlier.length < EARLIER_MAX) earlier.push(...told)
    return state
  })
}
