import {
  type Coming,
  compareEvent,
  differenceOf,
  explainPlace,
  indexTermsOf,
  KnownEvents,
  PlacingRun,
  type PlacingStep,
  RevisingRun,
  termsOf,
  WINDOW_HOURS,
} from '@parallax/analysis'
import type {
  CandidateEvent,
  EventInput,
  EventMiddle,
  LaneFound,
  LaneLack,
  PlacingArticle,
  TermFrequencies,
} from '@parallax/model'
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

interface Explaining {
  article: PlacingArticle
  standing: { own: CandidateEvent | null; others: CandidateEvent[] }
  frequencies: TermFrequencies
}

/** Why an article stands where it is, whoever brought it there. */
export const explain = threadTask(({ article, standing, frequencies }: Explaining) =>
  explainPlace(article, standing, frequencies),
)

const known = new KnownEvents()

interface Runs {
  placing: PlacingRun | null
  revising: RevisingRun | null
}

/** What is under way in this thread: one of each kind, as each has a lane. */
const runs: Runs = { placing: null, revising: null }

/** Begins to place articles by what the store says from now on. */
export const beginPlacing = threadTask(() => {
  runs.placing = new PlacingRun(known)
})

/** Lets the next batch in, as if the one before were in the store. */
export const comePlacing = threadTask((coming: Coming[]) => begun(runs.placing).come(coming))

/** Begins a batch of events that are held against their neighbours. */
export const beginRevising = threadTask((middles: EventMiddle[]) => {
  runs.revising = new RevisingRun(middles, known)
})

interface Step {
  asked: LaneLack
  found: LaneFound
}

/** Articles that are decided on before the thread may see to those of the next batch. */
const SLICE = 32

/** Goes on with a batch: to its end, or to what is to be looked up before that. A thread that was replaced has none. */
export const placeOn = threadTask((step: PlacingStep) => begun(runs.placing).advance(step, SLICE))

/** Takes in what was looked up for the articles to come, and tells what they lack then. */
export const prepareOn = threadTask((step: PlacingStep) => begun(runs.placing).prepare(step))

export const reviseOn = threadTask(({ asked, found }: Step) => begun(runs.revising).advance(asked, found))

/** Tells which events are in the store as the batch left them, so that they need not be looked up again. */
export const keepPlaced = threadTask((changed: { id: string; change: number }[]) => runs.placing?.keep(changed))

const begun = <Run>(run: Run | null): Run => {
  if (run === null) throw new Error('the thread that knew of the batch is gone')
  return run
}

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
