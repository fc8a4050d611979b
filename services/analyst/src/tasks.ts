import {
  compareEvent,
  differenceOf,
  explainPlace,
  indexTermsOf,
  placeInEvent,
  regroupingsOf,
  regroupTermsOf,
  termsOf,
  WINDOW_HOURS,
} from '@parallax/analysis'
import type { CandidateEvent, EventInput, PlacingArticle, TermFrequencies } from '@parallax/model'
import { threadTask } from '@parallax/runtime'

export const terms = threadTask((article: PlacingArticle) => termsOf(article))

interface Terms {
  terms: string[]
  frequencies: TermFrequencies
}

/** By what, and how far around the article, its event is looked for. In a thread, because the analysis is only loaded there. */
export const lookUp = threadTask(({ terms, frequencies }: Terms) => ({
  indexTerms: indexTermsOf(terms, frequencies),
  windowHours: WINDOW_HOURS,
}))

interface Placing {
  article: PlacingArticle
  candidates: CandidateEvent[]
  frequencies: TermFrequencies
}

export const place = threadTask(({ article, candidates, frequencies }: Placing) =>
  placeInEvent(article, candidates, frequencies),
)

interface Explaining {
  article: PlacingArticle
  standing: { own: CandidateEvent | null; others: CandidateEvent[] }
  frequencies: TermFrequencies
}

/** Why an article stands where it is, whoever brought it there. */
export const explain = threadTask(({ article, standing, frequencies }: Explaining) =>
  explainPlace(article, standing, frequencies),
)

/** How far around an event its neighbours are looked for. */
export const reach = threadTask((_: null) => ({ windowHours: WINDOW_HOURS }))

export const regroupTerms = threadTask((event: CandidateEvent) => regroupTermsOf(event))

interface Revising {
  event: CandidateEvent
  neighbours: CandidateEvent[]
  frequencies: TermFrequencies
}

export const revise = threadTask(({ event, neighbours, frequencies }: Revising) =>
  regroupingsOf(event, neighbours, frequencies),
)

export const compare = threadTask((input: EventInput) => compareEvent(input))

interface Rehearsal {
  before: { id: string | null; input: EventInput }[]
  after: { id: string | null; input: EventInput }[]
}

/** What comparing events as `after` instead of as `before` changes. An event without a text is none of them. */
export const preview = threadTask(({ before, after }: Rehearsal) => {
  const compared = (events: Rehearsal['before']) =>
    events.filter(({ input }) => input.articles.length > 0).map(({ id, input }) => ({ id, body: compareEvent(input) }))
  return differenceOf(compared(before), compared(after))
})
