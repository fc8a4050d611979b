import type { CandidateEvent, Placement, PlacingArticle, TermFrequencies, Why } from '@parallax/model'
import { weighTerms } from './article-similarity.js'
import { type EventSimilarity, eventSimilarity } from './event-similarity.js'
import { indexTermsOf, termsOf } from './index-terms-of.js'
import { JOINS, RIVAL_MAX, RIVAL_MIN, SHARED_TERMS_MIN, WINDOW_HOURS } from './placing-rule.js'
import { placingTerms } from './placing-terms.js'
import { sharedWith } from './shared-with.js'
import { termRarity } from './term-rarity.js'

const byScore = (a: EventSimilarity, b: EventSimilarity): number =>
  b.score - a.score || (a.event.id < b.event.id ? -1 : 1)

const clamped = (rivalScore: number): number => Math.min(RIVAL_MAX, Math.max(RIVAL_MIN, rivalScore))

const joins = (best: EventSimilarity, rivalScore: number): boolean =>
  best.shares.size >= SHARED_TERMS_MIN &&
  JOINS.similar * Math.sqrt(best.score) -
    JOINS.rival * Math.sqrt(clamped(rivalScore)) -
    JOINS.bar -
    (best.sameOutlet ? JOINS.sameOutlet : 0) >=
    0

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

const runnerUpOf = (second: EventSimilarity | undefined): Why['runnerUp'] =>
  second && second.score > 0
    ? { eventId: second.event.id, title: second.event.title, score: rounded(second.score, 4) }
    : null

const whyOf = (article: PlacingArticle, best: EventSimilarity, second: EventSimilarity | undefined): Why => ({
  ...sharedWith(article, best.shares),
  hoursApart: best.hoursApart === null ? null : rounded(best.hoursApart, 1),
  score: rounded(best.score, 4),
  runnerUp: runnerUpOf(second),
})

/** Why of an article that begins an event: the nearest event that it was not similar enough to is the runner-up. */
const whyNew = (nearest: EventSimilarity | undefined): Why => ({
  names: [],
  words: [],
  places: [],
  hoursApart: null,
  score: 1,
  runnerUp: runnerUpOf(nearest),
})

/**
 * The event that an article reports, among `candidates`, or a new one (`eventId` null), and why. `frequencies` are those
 * of the article's own terms. The order of the candidates changes nothing; of two equally similar the smaller id is taken.
 * An article of two events at once stays in the better one, with the other as its runner-up.
 *
 * Method: single-pass clustering by TF-IDF and average link (Yang, Pierce and Carbonell, SIGIR 1998), where the bar rises
 * with the runner-up's score, because a similarity says more when nothing else comes near.
 */
export const placeInEvent = (
  article: PlacingArticle,
  candidates: readonly CandidateEvent[],
  frequencies: TermFrequencies,
): Placement => {
  const terms = termsOf(article)
  const weighed = weighTerms(placingTerms(article), termRarity(frequencies))
  const [best, second] = candidates
    .map((event) => eventSimilarity({ article, weighed }, event))
    .filter(({ hoursToNearest }) => hoursToNearest <= WINDOW_HOURS)
    .sort(byScore)
  const placed = { terms, indexTerms: indexTermsOf(terms, frequencies) }
  return best && joins(best, second?.score ?? 0)
    ? { ...placed, eventId: best.event.id, why: whyOf(article, best, second) }
    : { ...placed, eventId: null, why: whyNew(best) }
}
