import { randomOf } from '../news/random.js'
import { storyOf } from '../news/story.js'
import type { Measured } from '../result.js'
import { measureLoad } from './measure-load.js'
import type { RunningDashboard } from './run-dashboard.js'

const QUERIES = 200
/** Searches a second: one reader's typing is below one. */
const IDLE_PER_SECOND = 5
const BUSY_PER_SECOND = 25
const SECONDS = 20

/** What is searched for: a word that many have, a rare one, a name, two words together. */
const queryOf = (index: number): string => {
  const story = storyOf(index * 97, 10)
  const { people, place, topics } = story.cast
  const random = randomOf(index)
  const [person] = people
  const kinds = [
    topics[0],
    topics[7],
    person?.full,
    `${topics[random.below(5)]} ${place}`,
    `"${person?.surname}" ${topics[1]}`,
    'police arrested',
  ]
  return kinds[index % kinds.length] ?? 'bridge'
}

/** Latency of the page of a search, with a few and with many searches at once. */
export async function measureSearch(running: RunningDashboard, progress: (line: string) => void): Promise<Measured[]> {
  const addresses = Array.from(
    { length: QUERIES },
    (_, index) => `${running.address}/search?q=${encodeURIComponent(queryOf(index))}`,
  )
  const measured: Measured[] = []
  for (const [name, perSecond] of [
    ['searchIdle', IDLE_PER_SECOND],
    ['searchBusy', BUSY_PER_SECOND],
  ] as const) {
    progress(`dashboard: ${name}, ${perSecond} a second`)
    measured.push(...(await measureLoad(running, { name, addresses, perSecond, seconds: SECONDS })))
  }
  return measured
}
