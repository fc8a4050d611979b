import { treeProbability } from '@parallax/learning'
import type { CandidateEvent, Placement, PlacingArticle, TermFrequencies, Why } from '@parallax/model'
import { type Coming, comingArticle, eventRows, type MeasuredEvent, measureEvents } from './event-inputs.js'
import { isWithinHours } from './event-members.js'
import { GROUPING_WEIGHTS } from './grouping-weights.js'
import type { GroupingWeights } from './grouping-weights-type.js'
import { hoursApart } from './hours-apart.js'
import { indexTermsOf, leadTermsOf } from './index-terms-of.js'
import { nearEvents } from './near-events.js'
import { JOINS_MIN, SHARED_TERMS_MIN, UNDATED_JOINS_MIN, WINDOW_HOURS } from './placing-rule.js'
import { alsoReported } from './several-events.js'
import { sharedWith } from './shared-with.js'
import { storedRarity } from './term-rarity.js'
import { termShares } from './term-shares.js'
import type { Rarity, WeighedSketch } from './weighed-sketch.js'

interface Scored extends MeasuredEvent {
  /** The probability that the article reports the event, 0 to 1. */
  score: number
}

const byScore = (a: Scored, b: Scored): number => b.score - a.score || (a.event.id < b.event.id ? -1 : 1)

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

const runnerUpOf = (second: Scored | undefined): Why['runnerUp'] =>
  second && second.score > 0
    ? { eventId: second.event.id, title: second.event.title, score: rounded(second.score, 4) }
    : null

interface Found {
  article: PlacingArticle
  weighed: WeighedSketch
  best: Scored | undefined
  second: Scored | undefined
}

/** Why of an article that joins an event, without the names and words that they share. */
const whyJoined = (article: PlacingArticle, [best, second]: [Scored, Scored | undefined]): Why => {
  const hours = hoursApart(article, best.event.articles)
  return {
    ...{ names: [], places: [], words: [] },
    hoursApart: hours === null ? null : rounded(hours, 1),
    score: rounded(best.score, 4),
    runnerUp: runnerUpOf(second),
  }
}

/** Why of an article that begins an event: the nearest event that it was not similar enough to is the runner-up. */
const whyNew = (nearest: Scored | undefined): Why => ({
  names: [],
  words: [],
  places: [],
  hoursApart: null,
  score: 1,
  runnerUp: runnerUpOf(nearest),
})

/** An undated article is judged without the time, so it must be surer. */
const barOf = ({ publishedAt }: PlacingArticle): number => (publishedAt === null ? UNDATED_JOINS_MIN : JOINS_MIN)

interface Decided extends Pick<Placement, 'eventId' | 'why'> {
  /** Of an article that joins an event: what each shared term adds to the score. */
  shares: ReadonlyMap<string, number> | null
}

const decided = ({ article, weighed, best, second }: Found): Decided => {
  const begins = { eventId: null, why: whyNew(best), shares: null }
  if (!best || best.score < barOf(article)) return begins
  const shares = termShares(weighed, best.members, best.score)
  return shares.size < SHARED_TERMS_MIN
    ? begins
    : { eventId: best.event.id, why: whyJoined(article, [best, second]), shares }
}

/** An article and the events that are measured for it in full. */
export interface Nearby {
  article: PlacingArticle
  coming: Coming
  frequencies: TermFrequencies
  rarity: Rarity
  /** The candidates within the time window, and the nearest of them. */
  within: readonly CandidateEvent[]
  near: readonly CandidateEvent[]
  weights: GroupingWeights
}

/** What is near an article among `candidates`. `frequencies` are those of `termsOf` the article. */
export const nearbyOf = (
  article: PlacingArticle,
  candidates: readonly CandidateEvent[],
  frequencies: TermFrequencies,
  weights: GroupingWeights = GROUPING_WEIGHTS,
): Nearby => {
  const within = candidates.filter((event) => isWithinHours(event, article, WINDOW_HOURS))
  const rarity = storedRarity(frequencies)
  const coming = comingArticle(article, rarity, weights.means)
  return { article, coming, frequencies, rarity, within, near: nearEvents(coming, within), weights }
}

const scoresOf = ({ coming, weights }: Nearby, events: readonly CandidateEvent[]): Scored[] => {
  const measured = measureEvents(coming, events, weights.means)
  const scores = eventRows(measured, weights.pair).map(treeProbability(weights.event))
  return measured.map((event, index) => ({ ...event, score: scores[index] ?? 0 })).sort(byScore)
}

interface Standing {
  /** The event it stands in, without the article itself; null where it began it. */
  own: CandidateEvent | null
  others: readonly CandidateEvent[]
}

/**
 * Why an article stands in the event it is in, whoever brought it there: what it shares with the event's other articles,
 * how alike they are, and which other event comes next.
 */
export const explainPlace = (
  article: PlacingArticle,
  { own, others }: Standing,
  frequencies: TermFrequencies,
  weights: GroupingWeights = GROUPING_WEIGHTS,
): Why => {
  const nearby = nearbyOf(article, others, frequencies, weights)
  const { coming, near } = nearby
  const scored = scoresOf(nearby, own ? [own, ...near] : near)
  const here = own ? scored.find(({ event }) => event.id === own.id) : undefined
  if (!here) return whyNew(scored[0])
  const shares = termShares(coming.weighed, here.members, here.score)
  const why = whyJoined(article, [here, scored.find((one) => one !== here)])
  return { ...why, ...sharedWith(article, shares) }
}

/**
 * The event that an article reports, among `candidates`, or a new one (`eventId` null), and why. `frequencies` are those
 * of `termsOf` the article. The order of the candidates changes nothing; of two equally likely the smaller id is taken.
 *
 * A late article joins its old event where it is dated within `WINDOW_HOURS` of one of its articles, however late it is
 * seen. An undated one is taken to be of the time it was first seen at.
 *
 * A round-up or live page is placed in its nearest event as any article, and names in `alsoIn` the others that it reports
 * in parts of its own.
 *
 * Method: single-pass clustering (Yang, Pierce and Carbonell, SIGIR 1998) where boosted trees judge an article and an
 * event by the mean of what it shares with the event's articles, by the runner-up and by the time between them.
 */
export const placeInEvent = (
  article: PlacingArticle,
  candidates: readonly CandidateEvent[],
  frequencies: TermFrequencies,
  weights: GroupingWeights = GROUPING_WEIGHTS,
): Placement => inWords(article, decideNearby(nearbyOf(article, candidates, frequencies, weights)))

/** A placement, and what its reason is still to be told by. */
export interface Decision {
  /** Its reason lacks the names and words that are shared. */
  placement: Placement
  shares: ReadonlyMap<string, number> | null
}

/** The placement with its reason in the words of the article, which decides nothing. */
export const inWords = (article: PlacingArticle, { placement, shares }: Decision): Placement =>
  shares === null ? placement : { ...placement, why: { ...placement.why, ...sharedWith(article, shares) } }

/** As `placeInEvent` where what is near is known. Of the nearest events, and of a round-up of all, the sketches are asked for. */
export const decideNearby = (nearby: Nearby): Decision => {
  const { article, coming, frequencies, rarity, within, near, weights } = nearby
  const [best, second] = scoresOf(nearby, near)
  const { eventId, why, shares } = decided({ article, weighed: coming.weighed, best, second })
  const terms = leadTermsOf(article)
  const alsoIn = alsoReported({ article, candidates: within, rarity, weights }, eventId)
  const indexTerms = indexTermsOf(terms, frequencies)
  return {
    placement: { eventId, why, terms: [...terms], indexTerms, ...(alsoIn.length > 0 ? { alsoIn } : {}) },
    shares,
  }
}
