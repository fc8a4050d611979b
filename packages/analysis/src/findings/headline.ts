import { type Finding, type HeadlineMatch, RULES } from '@parallax/model'
import { type AlignedArticle, type AlignedEvent, evidenceOf } from '../align/aligned-event.js'
import { fullStems, wordDistance } from '../align/word-distance.js'
import { hashId } from '../hash-id.js'
import { alignWords } from '../word-alignment/align-words.js'
import { alignableWords } from '../word-alignment/alignable-word.js'
import { areRelated } from '../word-alignment/are-related.js'
import { outletSays } from './outlet-says.js'

const RULE = RULES.headline.mostDifferent
/** Origins whose headlines are compared with each other: the first to report. */
const ORIGINS_MAX = 60

interface Pair {
  a: AlignedArticle
  b: AlignedArticle
  distance: number
}

const firstOfOrigins = (event: AlignedEvent): AlignedArticle[] => {
  const seen = new Set<string>()
  return event.articles
    .filter(({ originId, input }) => {
      if (seen.has(originId) || input.title.trim() === '') return false
      seen.add(originId)
      return true
    })
    .slice(0, ORIGINS_MAX)
}

const mostDifferent = (articles: readonly AlignedArticle[]): Pair | undefined => {
  const words = articles.map(({ headline }) => fullStems(headline.tokens))
  let best: Pair | undefined
  articles.forEach((a, i) => {
    articles.slice(i + 1).forEach((b, offset) => {
      const distance = wordDistance(words[i] ?? new Set(), words[i + 1 + offset] ?? new Set())
      if (!best || distance > best.distance) best = { a, b, distance }
    })
  })
  return best
}

/** The words of both headlines that stand for each other, marks and small words aside. */
const matchesOf = ({ a, b }: Pair): HeadlineMatch[] => {
  const [one, other] = [a.headline.tokens, b.headline.tokens]
  return alignWords(alignableWords(one), alignableWords(other)).flatMap(([at, otherAt]): HeadlineMatch[] => {
    const [word, otherWord] = [one[at], other[otherAt]]
    if (!word || !otherWord || word.stop || otherWord.stop || word.pos === 'PUNCT') return []
    if (!areRelated(word, otherWord)) return []
    return [{ a: { start: word.start, end: word.end }, b: { start: otherWord.start, end: otherWord.end } }]
  })
}

/** The fact that a headline asserts, where the texts tell it too. */
const leadOf = ({ headline: { article } }: AlignedArticle, { facts }: AlignedEvent): string | null =>
  facts.find(({ headlines }) => headlines.some((one) => one.article === article))?.fact.id ?? null

/** The headlines of the origins, and the two that have least in common. */
export const headline = (event: AlignedEvent): Finding[] => {
  const articles = firstOfOrigins(event)
  const pair = mostDifferent(articles)
  if (!pair || pair.distance === 0) return []
  return [
    {
      id: hashId(RULE, pair.a.input.id, pair.a.input.title, pair.b.input.id, pair.b.input.title),
      kind: 'headline',
      rule: RULE,
      summary: `${outletSays(pair.a, pair.a.input.title)}; ${outletSays(pair.b, pair.b.input.title)}`,
      factId: null,
      evidence: articles.map((article) => evidenceOf(article.headline, event.articles)),
      pair: [pair.a.input.id, pair.b.input.id],
      distance: Math.round(pair.distance * 1000) / 1000,
      matches: matchesOf(pair),
      leads: articles.map((article) => ({ articleId: article.input.id, factId: leadOf(article, event) })),
    },
  ]
}
