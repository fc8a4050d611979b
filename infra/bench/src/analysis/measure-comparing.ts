import type { EventInput } from '@parallax/model'
import { startThreads, type Threads } from '@parallax/runtime'
import { reportOf, storyOf } from '../news/story.js'
import type { Measured } from '../result.js'
import { medianSecondsOf } from '../stopwatch.js'

type Tasks = Threads<typeof import('./tasks.js')>

const SENTENCES = 40
const FACTS = 30
const RUNS = 5
/** An analyst compares event after event: its first comparisons, while the code is compiled, take two to three times as long. */
const WARM_UP = 6
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

/**
 * Seconds to compare events of so many articles of 40 sentences in a thread, from when it is asked until it has answered,
 * against all pairs of sentences by plain TF-IDF cosine in a thread of its own.
 */
export const measureComparing = async (articleCounts: readonly number[]): Promise<Measured[]> => {
  const inThread = async <Input>(inputs: readonly Input[], run: (thread: Tasks, input: Input) => Promise<unknown>) => {
    const thread = startThreads<typeof import('./tasks.js')>(TASKS, LIMITS)
    let next = 0
    const seconds = await medianSecondsOf(RUNS, () => run(thread, inputs[next++ % inputs.length] as Input), WARM_UP)
    await thread.close()
    return seconds
  }
  const measured: Measured[] = []
  for (const count of articleCounts) {
    // Every run compares another event: what is kept of a text that was read before is of no use.
    const events = Array.from({ length: WARM_UP + RUNS }, (_, run) => eventOf(count, STORY + run))
    const value = await inThread(events, async (thread, event) => {
      const { facts } = await thread.run('compare', event)
      if (facts.every(({ origins }) => origins < 2)) throw new Error('the articles share no fact')
    })
    const peer = await inThread(events.map(sentencesOf), (thread, articles) => thread.run('allPairs', articles))
    measured.push({
      metric: `compareSecondsAt${count}Articles`,
      value,
      unit: 's',
      peer: { name: 'all-pairs TF-IDF cosine, no reading', value: peer },
    })
  }
  return measured
}
