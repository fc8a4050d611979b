import { type CandidateEvent, knownAt } from '@parallax/model'
import type { KnownArticle, KnownEvent } from './known-events.js'

interface Timed {
  article: KnownArticle
  /** When it was out, in milliseconds since 1970. */
  at: number
}

interface Looked {
  /** By time. */
  timed: readonly Timed[]
  /** What was given, by the articles that were chosen and how many. */
  given: Map<string, CandidateEvent>
}

/** A long event is looked at from many times; what was worked out of its articles is found again from so many of them. */
const GIVEN_MAX = 16

/** Events that are looked at whole are the same for all articles, with what is worked out of them. */
const whole = new WeakMap<KnownEvent, CandidateEvent>()
const looked = new WeakMap<KnownEvent, Looked>()

const wholeOf = (event: KnownEvent): CandidateEvent => {
  const { id, title, articles } = event
  const made = whole.get(event) ?? { id, title, articles: [...articles] }
  whole.set(event, made)
  return made
}

const lookedOf = (event: KnownEvent): Looked => {
  const known = looked.get(event)
  if (known) return known
  const timed = event.articles
    .map((article) => ({ article, at: Date.parse(knownAt(article)) }))
    .sort((a, b) => a.at - b.at)
  const made = { timed, given: new Map<string, CandidateEvent>() }
  looked.set(event, made)
  return made
}

/** The place of the first that was out at a time or later. */
const placeOf = (timed: readonly Timed[], time: number): number => {
  let [from, to] = [0, timed.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((timed[middle] as Timed).at < time) from = middle + 1
    else to = middle
  }
  return from
}

/** So many articles before and after a time, and those of the same times as the outermost, among which are the nearest. */
const about = (timed: readonly Timed[], around: number, most: number): Timed[] => {
  const place = placeOf(timed, around)
  let from = Math.max(0, place - most)
  let to = Math.min(timed.length, place + most)
  while (from > 0 && timed[from - 1]?.at === timed[from]?.at) from -= 1
  while (to < timed.length && timed[to - 1]?.at === timed[to]?.at) to += 1
  return timed.slice(from, to)
}

/**
 * An event with its articles nearest to a time, in milliseconds since 1970, so many of them, in the order of first seen; of two
 * equally near that which was seen first. The same choice of an event is the very object that was given before.
 */
export const articlesNear = (event: KnownEvent, around: number, most: number): CandidateEvent => {
  const { id, title, articles } = event
  if (articles.length <= most) return wholeOf(event)
  const { timed, given } = lookedOf(event)
  const chosen = about(timed, around, most)
    .sort((a, b) => Math.abs(a.at - around) - Math.abs(b.at - around) || a.article.seq - b.article.seq)
    .slice(0, most)
    .map(({ article }) => article)
  const key = chosen
    .map(({ seq }) => seq)
    .sort((a, b) => a - b)
    .join(' ')
  const before = given.get(key)
  if (before) return before
  const near = new Set(chosen)
  const made = { id, title, articles: articles.filter((article) => near.has(article)) }
  if (given.size === GIVEN_MAX) given.clear()
  given.set(key, made)
  return made
}
