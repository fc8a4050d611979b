import { type CandidateEvent, knownAt, type PlacingArticle, type Regrouping } from '@parallax/model'
import { averageLink } from './average-link.js'
import { type ComparedArticles, compareArticles, sameEventProbabilities } from './compared-articles.js'
import { GROUPING_WEIGHTS } from './grouping-weights.js'
import type { GroupingWeights } from './grouping-weights-type.js'
import { hoursToNearest } from './hours-apart.js'
import { MERGES_MIN, SPLITS_MAX, WINDOW_HOURS } from './placing-rule.js'

interface Member {
  article: PlacingArticle
  event: CandidateEvent
}

interface Judged {
  members: readonly Member[]
  compared: ComparedArticles
  probabilities: Float64Array
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const byTime = (a: PlacingArticle, b: PlacingArticle): number =>
  knownAt(a) < knownAt(b) ? -1 : knownAt(a) > knownAt(b) ? 1 : byId(a, b)

const firstOf = ({ articles }: CandidateEvent): PlacingArticle | undefined => [...articles].sort(byTime)[0]

/** The older of two events keeps its id: that of the earlier first article, then of the smaller id. */
const olderFirst = (a: CandidateEvent, b: CandidateEvent): number => {
  const [one, other] = [firstOf(a), firstOf(b)]
  const [at, otherAt] = [one ? knownAt(one) : '', other ? knownAt(other) : '']
  return at < otherAt ? -1 : at > otherAt ? 1 : byId(a, b)
}

const judge = (events: readonly CandidateEvent[], weights: GroupingWeights): Judged => {
  const members = events
    .flatMap((event) => event.articles.map((article) => ({ article, event })))
    .sort((a, b) => byId(a.article, b.article))
  const compared = compareArticles(
    members.map(({ article }) => article),
    weights.means,
  )
  return { members, compared, probabilities: sameEventProbabilities(compared, weights) }
}

/** Mean probability between the articles of an event and those of each other event; what was not compared is 0. */
const meansTo = (event: CandidateEvent, { members, compared, probabilities }: Judged): Map<CandidateEvent, number> => {
  const sums = new Map<CandidateEvent, number>()
  compared.pairs.forEach(({ a, b }, pair) => {
    const [one, other] = [members[a]?.event, members[b]?.event]
    const neighbour = one === event ? other : other === event ? one : undefined
    if (neighbour && neighbour !== event) sums.set(neighbour, (sums.get(neighbour) ?? 0) + (probabilities[pair] ?? 0))
  })
  return new Map([...sums].map(([other, sum]) => [other, sum / (event.articles.length * other.articles.length)]))
}

const isNear = (a: CandidateEvent, b: CandidateEvent): boolean =>
  a.articles.some((article) => hoursToNearest(article, b.articles) <= WINDOW_HOURS)

const mergerOf = (event: CandidateEvent, judged: Judged): Regrouping | undefined => {
  const [best] = [...meansTo(event, judged)]
    .filter(([other, mean]) => mean >= MERGES_MIN && isNear(event, other))
    .sort(([a, x], [b, y]) => y - x || byId(a, b))
  if (!best) return undefined
  const [older, younger] = [event, best[0]].sort(olderFirst)
  return older && younger && { kind: 'merge', eventId: younger.id, intoEventId: older.id }
}

/** The groups inside an event that have next to nothing to do with each other. */
const groupsInside = (event: CandidateEvent, { members, compared, probabilities }: Judged): PlacingArticle[][] => {
  const own = members.flatMap((member, index) => (member.event === event ? [index] : []))
  const place = new Map(own.map((index, at) => [index, at]))
  const inside: { a: number; b: number; probability: number }[] = []
  compared.pairs.forEach((pair, index) => {
    const [a, b] = [place.get(pair.a), place.get(pair.b)]
    if (a !== undefined && b !== undefined) inside.push({ a, b, probability: probabilities[index] ?? 0 })
  })
  const linked = { pairs: inside, probabilities: inside.map(({ probability }) => probability) }
  return averageLink(own.length, linked, SPLITS_MAX).map((group) =>
    group.flatMap((at) => members[own[at] ?? -1]?.article ?? []).sort(byTime),
  )
}

const splitOf = (event: CandidateEvent, judged: Judged): Regrouping | undefined => {
  const first = firstOf(event)
  const [away] = groupsInside(event, judged)
    .filter((group) => group.every((article) => article !== first))
    .sort((a, b) => b.length - a.length || (a[0] && b[0] ? byTime(a[0], b[0]) : 0))
  return away && { kind: 'split', eventId: event.id, articleIds: away.map(({ id }) => id) }
}

/**
 * What later evidence asks of an event: nothing, to be one with a neighbour, or to give articles away. `neighbours` are
 * the events that share index terms with it within the window, as for placing. All articles given are judged together, as
 * `groupArticles` does; events are merged where the mean probability between their articles is `MERGES_MIN` or more, and
 * split where that between two groups of articles is below `SPLITS_MAX`. What lies between is left as it is, so that an
 * event does not go to and fro. At most one regrouping comes back: ask again once it is done. The order of events and
 * articles changes nothing.
 */
export const regroupingsOf = (
  event: CandidateEvent,
  neighbours: readonly CandidateEvent[],
  weights: GroupingWeights = GROUPING_WEIGHTS,
): Regrouping[] => {
  const others = neighbours.filter(({ id }) => id !== event.id).sort(byId)
  const judged = judge([event, ...others], weights)
  const found = splitOf(event, judged) ?? mergerOf(event, judged)
  return found ? [found] : []
}
