import { z } from 'zod'
import { Why } from './news-event.js'

/** Characters of an article's text that grouping looks at, at most; what is longer is cut there. */
export const PLACING_TEXT_CHARACTERS = 4_000

/** What placing looks at of an article: title, the first paragraphs and, where it is there, more of the text. */
export const PlacingArticle = z.object({
  id: z.string(),
  outletId: z.string(),
  title: z.string(),
  /** The first paragraphs, joined by a line feed. */
  lead: z.string(),
  /** The text from its beginning, paragraphs joined by a line feed, cut after `PLACING_TEXT_CHARACTERS`. */
  text: z.string().optional(),
  publishedAt: z.string().nullable(),
  seenAt: z.string(),
  /** The state of title and text. Where its words were looked at before, it stands for them. */
  revisionId: z.string().optional(),
  /** How often later evidence has taken it out of an event; 0 where nothing is said. */
  splits: z.int().optional(),
})
export type PlacingArticle = z.infer<typeof PlacingArticle>

/** An event that may be the article's, found by shared rare terms within the time window. */
export const CandidateEvent = z.object({
  id: z.string(),
  title: z.string(),
  articles: z.array(PlacingArticle),
})
export type CandidateEvent = z.infer<typeof CandidateEvent>

/** How many of `articles` stored articles hold each term. A term that is not listed is new. */
export interface TermFrequencies {
  articles: number
  counts: ReadonlyMap<string, number>
}

/** An event that an article of several events, such as a round-up or a live blog, reports as well. */
export const AlsoIn = z.object({ eventId: z.string(), why: Why })
export type AlsoIn = z.infer<typeof AlsoIn>

/** Where an article goes. */
export const Placement = z.object({
  /** null begins a new event. */
  eventId: z.string().nullable(),
  why: Why,
  /** The article's distinct terms, to count in the frequencies. */
  terms: z.array(z.string()),
  /** The few rarest of them, by which later articles find this event. */
  indexTerms: z.array(z.string()),
  /** Further events that the article reports in parts of its own, those nearest first. It is no article of theirs. */
  alsoIn: z.array(AlsoIn).optional(),
})
export type Placement = z.infer<typeof Placement>

/**
 * What later evidence asks for: two events are one, the younger going into the older; or some articles of an event, given
 * by id, report another and become an event of their own. The rest of the event keeps its id.
 */
export const Regrouping = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('merge'), eventId: z.string(), intoEventId: z.string() }),
  z.object({ kind: z.literal('split'), eventId: z.string(), articleIds: z.array(z.string()) }),
])
export type Regrouping = z.infer<typeof Regrouping>
