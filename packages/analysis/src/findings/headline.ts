import { hasLetterOrDigit, type Token } from '@parallax/language'
import { type Finding, type HeadlineMatch, RULES } from '@parallax/model'
import { type AlignedArticle, type AlignedEvent, type AlignedSentence, evidenceOf } from '../align/aligned-event.js'
import { stem } from '../align/stem.js'
import { fullStems, wordDistance } from '../align/word-distance.js'
import { hashId } from '../hash-id.js'
import { alignWords } from '../word-alignment/align-words.js'
import { alignableWords } from '../word-alignment/alignable-word.js'
import { areRelated, areUsedAlike } from '../word-alignment/are-related.js'
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

const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN'

/** "Ana Lund" and "Ida Lund" have a name in common, and are two. */
const areTwoNames = (one: readonly Token[], at: number, other: readonly Token[], otherAt: number): boolean =>
  isName(one[at]) &&
  isName(one[at - 1]) &&
  isName(other[otherAt - 1]) &&
  one[at - 1]?.lemma !== other[otherAt - 1]?.lemma

/** One root, or words that are used alike and have to do with each other. */
const areOneWord = (one: readonly Token[], at: number, other: readonly Token[], otherAt: number): boolean => {
  const [a, b] = [one[at], other[otherAt]]
  if (!a || !b || areTwoNames(one, at, other, otherAt)) return false
  return stem(a.lemma) === stem(b.lemma) ? a.pos === b.pos || !isName(a) : areRelated(a, b) && areUsedAlike(a, b)
}

/** The words of both headlines that stand for each other, marks and small words aside. */
const matchesOf = ({ a, b }: Pair): HeadlineMatch[] => {
  const [one, other] = [a.headline.tokens, b.headline.tokens]
  return alignWords(alignableWords(one), alignableWords(other)).flatMap(([at, otherAt]): HeadlineMatch[] => {
    const [word, otherWord] = [one[at], other[otherAt]]
    if (!word || !otherWord || word.stop || otherWord.stop || word.pos === 'PUNCT') return []
    if (!areOneWord(one, at, other, otherAt)) return []
    return [{ a: { start: word.start, end: word.end }, b: { start: otherWord.start, end: otherWord.end } }]
  })
}

/** Share of a headline's full words that its own text must have where it tells the fact: less is another turn of the story. */
const LEAD_MIN = 0.75

const isFull = ({ stop, normal }: Token): boolean => !stop && hasLetterOrDigit(normal)

const shareTold = ({ tokens }: AlignedSentence, telling: AlignedSentence): number => {
  const full = tokens.filter(isFull)
  const told = full.filter((word) => telling.tokens.some((other) => areRelated(word, other)))
  return full.length === 0 ? 0 : told.length / full.length
}

/** The fact that a headline asserts, where its own text tells it too in words that the headline has. */
const leadOf = ({ headline }: AlignedArticle, { facts }: AlignedEvent): string | null => {
  const fact = facts.find(({ headlines }) => headlines.some(({ article }) => article === headline.article))
  const own = fact?.mentions.filter(({ article }) => article === headline.article) ?? []
  return fact && own.some((telling) => shareTold(headline, telling) >= LEAD_MIN) ? fact.fact.id : null
}

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
