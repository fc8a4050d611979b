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

/** How many articles the events of a world have, in turns. */
export interface World {
  sizeOf(story: number): number
  /** Articles of an event in the mean. */
  meanSize: number
}

const meanOf = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0) / sizes.length

const DRAWN = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 4, 5, 12, 18] as const
const DEALT = [2, 12, 5, 20, 8, 3, 12, 9, 36, 4, 7, 14, 2, 10, 6, 16, 3, 11, 8, 12] as const

/** News as it comes: half of the events have one article, a few have dozens; about three in the mean. */
export const LOOSE_WORLD: World = {
  sizeOf: (story) => randomOf(story * 7 + 3).pick(DRAWN),
  meanSize: meanOf(DRAWN),
}

/** Events that many outlets tell: from 2 to 36 articles, ten in the mean to the article. */
export const DENSE_WORLD: World = {
  sizeOf: (story) => DEALT[story % DEALT.length] ?? 1,
  meanSize: meanOf(DEALT),
}

export interface WorldReport extends Report {
  id: string
  outlet: number
  url: string
  at: Date
}

const beganAt = ({ meanSize }: World, story: number): number => START + (story * meanSize * DAY_MS) / ARTICLES_A_DAY

export const eventId = (story: number): string => `event-${story}`

/** A report of an invented event, within a day and a half of its beginning. */
export function worldReport(world: World, story: number, index: number): WorldReport {
  const hours = index === 0 ? 0 : randomOf(story * 31 + index).next() * Math.min(36, 2 * index)
  const outlet = randomOf(story * 17 + index).below(OUTLETS)
  return {
    ...reportOf(storyOf(story, FACTS), index, SENTENCES),
    id: `article-${story}-${index}`,
    outlet,
    url: `https://outlet-${outlet}.example/${story}/${index}`,
    at: new Date(beganAt(world, story) + hours * HOUR_MS),
  }
}
