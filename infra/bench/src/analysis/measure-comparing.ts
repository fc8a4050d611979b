import { compareEvent } from '@parallax/analysis'
import type { EventInput } from '@parallax/model'
import { reportOf, storyOf } from '../news/story.js'
import type { Measured } from '../result.js'
import { medianSeconds } from '../stopwatch.js'
import { allPairsCosine } from './all-pairs-cosine.js'

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

/** Seconds to compare events of so many articles of 40 sentences, against all pairs of sentences by plain TF-IDF cosine. */
export const measureComparing = (articleCounts: readonly number[]): Measured[] =>
  articleCounts.map((count) => {
    // Every run compares another event: what is kept of a text that was read before is of no use.
    const events = Array.from({ length: WARM_UP + RUNS }, (_, run) => eventOf(count, STORY + run))
    const inTurn = (work: (event: EventInput) => unknown) => {
      let next = 0
      return () => work(events[next++ % events.length] as EventInput)
    }
    const sentencesOf = ({ articles }: EventInput): string[][] =>
      articles.map(({ paragraphs }) => paragraphs.flatMap((text) => text.split(/(?<=[.!?]”?) /u)))
    const split = new Map(events.map((event) => [event, sentencesOf(event)]))
    if (compareEvent(eventOf(count, STORY - 1)).facts.every(({ origins }) => origins < 2))
      throw new Error('the articles share no fact')
    return {
      metric: `compareSecondsAt${count}Articles`,
      value: medianSeconds(RUNS, inTurn(compareEvent), WARM_UP),
      unit: 's',
      peer: {
        name: 'all-pairs TF-IDF cosine, no reading',
        value: medianSeconds(
          RUNS,
          inTurn((event) => allPairsCosine(split.get(event) ?? [])),
          WARM_UP,
        ),
      },
    }
  })
