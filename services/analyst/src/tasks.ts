import { compareEvent, placeInEvent, termsOf } from '@parallax/analysis'
import type { CandidateEvent, EventInput, PlacingArticle, TermFrequencies } from '@parallax/model'
import { threadTask } from '@parallax/runtime'

interface PlacingInput {
  article: PlacingArticle
  candidates: CandidateEvent[]
  frequencies: TermFrequencies
}

export const terms = threadTask((article: PlacingArticle) => termsOf(article))

export const place = threadTask(({ article, candidates, frequencies }: PlacingInput) =>
  placeInEvent(article, candidates, frequencies),
)

export const compare = threadTask((input: EventInput) => compareEvent(input))
