import { z } from 'zod'
import { OutletName } from './outlet.js'

/** A shared term and what it added to the score, 0 to 1. */
export const Shared = z.object({ text: z.string(), weight: z.number() })
export type Shared = z.infer<typeof Shared>

/** Why an article stands in its event, and which event came second. */
export const Why = z.object({
  names: z.array(Shared),
  words: z.array(Shared),
  places: z.array(Shared),
  /** Hours to the nearest article of the event; null where one of them has no date. */
  hoursApart: z.number().nullable(),
  /** Similarity to the event, 0 to 1; 1 for the article that began it. */
  score: z.number(),
  runnerUp: z.object({ eventId: z.string(), title: z.string(), score: z.number() }).nullable(),
})
export type Why = z.infer<typeof Why>

export const EventArticle = z.object({
  id: z.string(),
  outlet: OutletName,
  title: z.string(),
  url: z.string(),
  publishedAt: z.string().nullable(),
  seenAt: z.string(),
  textState: z.enum(['waiting', 'read', 'snippet', 'failed']),
  /** Articles with one origin are copies of one text; null until the event was compared. */
  originId: z.string().nullable(),
  why: Why,
  /** Who brought it here after it was placed, a reader or what was known later; missing where it stands as it was placed. */
  movedBy: z.enum(['reader', 'evidence']).optional(),
  /** There, and true, for a round-up whose own event is another: it reports this one as well, and counts only in its own. */
  alsoIn: z.boolean().optional(),
})
export type EventArticle = z.infer<typeof EventArticle>

export const EventCounts = z.object({
  facts: z.int(),
  shared: z.int(),
  conflicts: z.int(),
  onlyHere: z.int(),
  edits: z.int(),
})
export type EventCounts = z.infer<typeof EventCounts>

/** What happened, as a group of articles in the order they were first seen. */
export const NewsEvent = z.object({
  id: z.string(),
  title: z.string(),
  firstSeenAt: z.string(),
  lastSeenAt: z.string(),
  articles: z.array(EventArticle),
  /** Independent origins; the number of articles until the event was compared. */
  origins: z.int(),
  counts: EventCounts,
  comparisonId: z.string().nullable(),
  /** The two headlines that differ most, by article; null with fewer than two origins. */
  headlinePair: z.tuple([z.string(), z.string()]).nullable(),
  /** Why it could not be compared as it stands and is left alone until it changes; null otherwise. */
  givenUp: z.string().nullable(),
  /** The event that it was split from; missing where it began by itself. */
  splitFrom: z.string().optional(),
  /** The comparison that somebody asked for and it was made for; missing for events of the news. */
  askedId: z.string().optional(),
})
export type NewsEvent = z.infer<typeof NewsEvent>
