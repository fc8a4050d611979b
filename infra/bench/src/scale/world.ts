import { randomOf } from '../news/random.js'
import { type Report, reportOf, storyOf } from '../news/story.js'

/** Stored articles a day: about what 500 feeds bring. */
const ARTICLES_A_DAY = 10_000
const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const START = Date.UTC(2031, 0, 1)

/** Sentences of a stored text: a lead and a little more. */
const SENTENCES = 9
/** Facts of an event. */
export const FACTS = 10
export const OUTLETS = 500

/** Articles of an event: half have one, a few have dozens; about three in the mean. */
const SIZES = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 4, 5, 12, 18] as const
const MEAN_SIZE = SIZES.reduce((sum, size) => sum + size, 0) / SIZES.length

export interface WorldReport extends Report {
  id: string
  outlet: number
  url: string
  at: Date
}

export const sizeOf = (story: number): number => randomOf(story * 7 + 3).pick(SIZES)

const beganAt = (story: number): number => START + (story * MEAN_SIZE * DAY_MS) / ARTICLES_A_DAY

export const eventId = (story: number): string => `event-${story}`

/** A report of an invented event, within a day and a half of its beginning. */
export function worldReport(story: number, index: number): WorldReport {
  const hours = index === 0 ? 0 : randomOf(story * 31 + index).next() * Math.min(36, 2 * index)
  const outlet = randomOf(story * 17 + index).below(OUTLETS)
  return {
    ...reportOf(storyOf(story, FACTS), index, SENTENCES),
    id: `article-${story}-${index}`,
    outlet,
    url: `https://outlet-${outlet}.example/${story}/${index}`,
    at: new Date(beganAt(story) + hours * HOUR_MS),
  }
}
