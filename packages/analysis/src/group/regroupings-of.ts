import { treeProbability } from '@parallax/learning'
import type { CandidateEvent, PlacingArticle, Regrouping, TermFrequencies } from '@parallax/model'
import { comingArticle, eventRows, type MeasuredEvent, measureEvents } from './event-inputs.js'
import { isWithinHours, membersOf } from './event-members.js'
import { byId, firstOf, olderFirst } from './event-order.js'
import { GROUPING_WEIGHTS } from './grouping-weights.js'
import type { GroupingWeights } from './grouping-weights-type.js'
import { groupsInside } from './groups-inside.js'
import { keptSketch } from './kept-sketch.js'
import { nearEvents } from './near-events.js'
import { JOINS_MIN, MERGES_MIN, MOVES_MAX, SPLITS_MAX, WINDOW_HOURS } from './placing-rule.js'
import { storedRarity } from './term-rarity.js'

/** Of the neighbours so many are measured in full for each article. */
const NEAR_NEIGHBOURS = 4

/** An article of the event, judged as if it came now. */
interface Judged {
  article: PlacingArticle
  /** Probability that it reports what the event's other articles do; null where it has no others. */
  own: number | null
  /** The best probability that it reports a neighbour instead. */
  rival: number
  /** Probability by neighbour, its own event not being there. */
  neighbours: ReadonlyMap<string, number>
}

interface Look {
  event: CandidateEvent
  neighbours: readonly CandidateEvent[]
  weights: GroupingWeights
}

const without = (event: CandidateEvent, article: PlacingArticle): CandidateEvent => ({
  ...event,
  articles: event.articles.filter(({ id }) => id !== article.id),
})

const judge = (article: PlacingArticle, frequencies: TermFrequencies, { event, neighbours, weights }: Look): Judged => {
  const coming = comingArticle(article, storedRarity(frequencies), weights.means)
  const near = neighbours.filter((neighbour) => isWithinHours(neighbour, article, WINDOW_HOURS))
  const measured = measureEvents(
    coming,
    [without(event, article), ...nearEvents(coming, near, NEAR_NEIGHBOURS)],
    weights.means,
  )
  const probabilities = (events: readonly MeasuredEvent[]): Map<string, number> => {
    const rows = eventRows(events, weights.pair)
    return new Map(rows.map((row, index) => [events[index]?.event.id ?? '', treeProbability(weights.event)(row)]))
  }
  const all = probabilities(measured)
  const own = all.get(event.id) ?? null
  all.delete(event.id)
  return {
    article,
    own,
    rival: Math.max(0, ...all.values()),
    neighbours: own === null ? all : probabilities(measured.filter((one) => one.event.id !== event.id)),
  }
}

const mergerOf = ({ event, neighbours }: Look, judged: readonly Judged[]): Regrouping | undefined => {
  const [best] = neighbours
    .map((neighbour) => ({
      neighbour,
      mean: judged.reduce((sum, one) => sum + (one.neighbours.get(neighbour.id) ?? 0) / judged.length, 0),
    }))
    .filter(({ mean }) => mean >= MERGES_MIN)
    .sort((a, b) => b.mean - a.mean || byId(a.neighbour, b.neighbour))
  if (!best) return undefined
  const [older, younger] = [event, best.neighbour].sort(olderFirst)
  return older && younger && { kind: 'merge', eventId: younger.id, intoEventId: older.id }
}

const away = ({ event }: Look, articles: readonly PlacingArticle[]): Regrouping => ({
  kind: 'split',
  eventId: event.id,
  articleIds: articles.map(({ id }) => id),
})

/** Whether an article may be taken out of an event once more. */
const isMovable = ({ splits = 0 }: PlacingArticle): boolean => splits < SPLITS_MAX

/** The article that belongs elsewhere most clearly. */
const moverOf = (look: Look, judged: readonly Judged[]): Regrouping | undefined => {
  const [worst] = judged
    .filter(({ article, own, rival }) => isMovable(article) && own !== null && own <= MOVES_MAX && rival >= JOINS_MIN)
    .sort((a, b) => (a.own ?? 0) - (b.own ?? 0) || byId(a.article, b.article))
  return worst && away(look, [worst.article])
}

const splitOf = (look: Look, frequencies: TermFrequencies): Regrouping | undefined => {
  const first = firstOf(look.event)
  const groups = groupsInside(look.event.articles, storedRarity(frequencies), look.weights)
  const [group] = groups
    .filter((articles) => articles.length > 1 && articles.every((one) => isMovable(one) && one.id !== first?.id))
    .sort((a, b) => b.length - a.length)
  return group && away(look, group)
}

/** The terms of an event's articles, those of `termsOf` each of them: `regroupingsOf` wants their frequencies. */
export const regroupTermsOf = (event: CandidateEvent): string[] => [
  ...new Set(event.articles.flatMap((article) => keptSketch(article).terms)),
]

/**
 * What later evidence asks of an event: nothing, to be one with a neighbour, or to give articles away. `neighbours` are
 * the events that placing an article of it would look at, `frequencies` those of `regroupTermsOf` the event.
 *
 * Each article is judged again as if it came now. Where it would rather go to a neighbour (`JOINS_MIN`) and hardly to its
 * own event (`MOVES_MAX`), it becomes an event of its own, that will merge with that neighbour. Two groups inside that
 * share next to nothing are split. Events are merged where their articles would go to the neighbour with a mean
 * probability of `MERGES_MIN` or more. What lies between is left as it is, so that an event does not go to and fro, and an
 * article that was taken out of events `SPLITS_MAX` times stays where it is. At most one regrouping comes back: ask again
 * once it is done. The order of events and articles changes nothing.
 */
export const regroupingsOf = (
  event: CandidateEvent,
  neighbours: readonly CandidateEvent[],
  frequencies: TermFrequencies,
  weights: GroupingWeights = GROUPING_WEIGHTS,
): Regrouping[] => {
  const look = { event, neighbours: neighbours.filter(({ id }) => id !== event.id), weights }
  const judged = membersOf(event).map((article) => judge(article, frequencies, look))
  const found = moverOf(look, judged) ?? splitOf(look, frequencies) ?? mergerOf(look, judged)
  return found ? [found] : []
}
