import { randomOf } from '../news/random.js'
import { storyOf } from '../news/story.js'
import type { Measured } from '../result.js'
import { percentile, underLoad } from './load.js'

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
export async function measureSearch(address: string, progress: (line: string) => void): Promise<Measured[]> {
  const addresses = Array.from(
    { length: QUERIES },
    (_, index) => `${address}/search?q=${encodeURIComponent(queryOf(index))}`,
  )
  const measured: Measured[] = []
  for (const [name, perSecond] of [
    ['searchIdle', IDLE_PER_SECOND],
    ['searchBusy', BUSY_PER_SECOND],
  ] as const) {
    progress(`dashboard: ${name}, ${perSecond} a second`)
    await underLoad({ addresses, perSecond, seconds: 3 })
    const { latencies } = await underLoad({ addresses, perSecond, seconds: SECONDS })
    measured.push(
      { metric: `${name}P50`, value: percentile(latencies, 0.5), unit: 'ms' },
      { metric: `${name}P99`, value: percentile(latencies, 0.99), unit: 'ms' },
    )
  }
  return measured
}
