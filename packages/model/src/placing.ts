import { z } from 'zod'
import { Why } from './news-event.js'

/** What placing looks at of an article: title and the first paragraphs. */
export const PlacingArticle = z.object({
  id: z.string(),
  outletId: z.string(),
  title: z.string(),
  /** The first paragraphs, joined by a line feed. */
  lead: z.string(),
  publishedAt: z.string().nullable(),
  seenAt: z.string(),
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

/** Where an article goes. */
export const Placement = z.object({
  /** null begins a new event. */
  eventId: z.string().nullable(),
  why: Why,
  /** The article's distinct terms, to count in the frequencies. */
  terms: z.array(z.string()),
  /** The few rarest of them, by which later articles find this event. */
  indexTerms: z.array(z.string()),
})
export type Placement = z.infer<typeof Placement>
