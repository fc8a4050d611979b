import type { EventInput } from '@parallax/model'
import { startThreads } from '@parallax/runtime'
import { reportOf, storyOf } from '../news/story.js'
import type { Measured } from '../result.js'
import { medianSecondsOf } from '../stopwatch.js'

const SENTENCES = 40
const FACTS = 30
const RUNS = 5
/** An analyst compares event after event: its first comparisons take two to three times as long, and code is compiled until about the fifteenth. */
const WARM_UP = 15
const STORY = 4_242

const eventOf = (articles: number, number: number): EventInput => {
  const story = storyOf(number, FACTS)
  const at = (index: number) => new Date(Date.UTC(2031, 4, 4, 8, index * 7)).toISOString()
  return {
    articles: Array.from({ length: articles }, (_, index) => ({
      ...reportOf(story, index, SENTENCES),
      id: `article-${index}`,
      revisionId: null,
      outlet: { id: `outlet-${index}`, name: `Outlet ${index}` },
      url: `https://outlet-${index}.example/story`,
      publishedAt: at(index),
      seenAt: at(index),
      textState: 'read' as const,
    })),
    corrections: [],
  }
}

const sentencesOf = ({ articles }: EventInput): string[][] =>
  articles.map(({ paragraphs }) => paragraphs.flatMap((text) => text.split(/(?<=[.!?]”?) /u)))

/** Like the threads in which an analyst compares. */
const LIMITS = { threads: 1, timeoutMs: 600_000, heapMb: 512, youngMb: 256 }
const TASKS = new URL(import.meta.url.endsWith('.ts') ? './tasks.ts' : './tasks.js', import.meta.url)

const startThread = () => startThreads<typeof import('./tasks.js')>(TASKS, LIMITS)

/** The median of the seconds that the last few of some inputs take, one after another. */
const secondsEach = <Input>(inputs: readonly Input[], work: (input: Input) => Promise<unknown>): Promise<number> => {
  let next = 0
  return medianSecondsOf(RUNS, () => work(inputs[next++] as Input), WARM_UP)
}

/**
 * Seconds to compare events of so many articles of 40 sentences in a thread, from when it is asked until it has answered,
 * against all pairs of sentences by plain TF-IDF cosine in another.
 */
export const measureComparing = async (articleCounts: readonly number[]): Promise<Measured[]> => {
  const [ours, peers] = [startThread(), startThread()]
  const measured: Measured[] = []
  for (const count of articleCounts) {
    // Every run compares another event: what is kept of a text that was read before is of no use.
    const events = Array.from({ length: WARM_UP + RUNS }, (_, run) => eventOf(count, STORY + run))
    const value = await secondsEach(events, async (event) => {
      const { facts } = await ours.run('compare', event)
      if (facts.every(({ origins }) => origins < 2)) throw new Error('the articles share no fact')
    })
    const peer = await secondsEach(events.map(sentencesOf), (articles) => peers.run('allPairs', articles))
    measured.push({
      metric: `compareSecondsAt${count}Articles`,
      value,
      unit: 's',
      peer: { name: 'all-pairs TF-IDF cosine, no reading', value: peer },
    })
  }
  await Promise.all([ours.close(), peers.close()])
  return measured
}
