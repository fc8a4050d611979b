import { z } from 'zod'
import { type Placement, PlacingArticle, type Regrouping, type TermFrequencies } from './placing.js'

/** An article that waits for its event. */
export const WaitingArticle = PlacingArticle.required({ revisionId: true }).extend({
  /** Its place in the order of arrival. */
  seq: z.int(),
})
export type WaitingArticle = z.infer<typeof WaitingArticle>

/** An article of an event: what is looked at of it, but for its words, which its revision names. */
export const LaneArticle = WaitingArticle.pick({
  id: true,
  revisionId: true,
  outletId: true,
  publishedAt: true,
  seenAt: true,
  seq: true,
}).extend({ splits: z.int() })
export type LaneArticle = z.infer<typeof LaneArticle>

/** An event in the state of a change. */
export const LaneEvent = z.object({
  id: z.string(),
  change: z.int(),
  title: z.string(),
  firstKnownAt: z.string(),
  lastKnownAt: z.string(),
  /** In the order of first seen; null where the event still is in the state that was known. */
  articles: z.array(LaneArticle).nullable(),
})
export type LaneEvent = z.infer<typeof LaneEvent>

/** The events of a term on the days from one to another, in days since 1970. */
export interface TermReach {
  term: string
  from: number
  to: number
}

/** What a reach of a term found: those of the latest days, in the order of the key backwards. Of each the day and the id. */
export const TermEvents = z.object({
  term: z.string(),
  from: z.int(),
  to: z.int(),
  /** With a space between two. */
  days: z.string(),
  ids: z.string(),
})
export type TermEvents = z.infer<typeof TermEvents>

/** What a revision says. */
export const LaneText = PlacingArticle.pick({ title: true }).extend({ revisionId: z.string(), text: z.string() })
export type LaneText = z.infer<typeof LaneText>

/** The terms of an event's articles, those first that most of them have, by which its neighbours are looked for. */
export const EventMiddle = z.object({ id: z.string(), first: z.string(), last: z.string(), terms: z.array(z.string()) })
export type EventMiddle = z.infer<typeof EventMiddle>

/** What has to be looked up before the lane can go on. */
export interface LaneLack {
  terms: readonly string[]
  reaches: readonly TermReach[]
  /** With the change that is known, null for none. */
  events: readonly { id: string; change: number | null }[]
  /** Of revisions, by id. */
  texts: readonly string[]
}

/** What was looked up. Events and texts that are not there are left out. */
export interface LaneFound {
  frequencies: TermFrequencies
  termEvents: readonly TermEvents[]
  events: readonly LaneEvent[]
  texts: readonly LaneText[]
}

/** Where an article of a batch goes. */
export interface LanePlacement {
  articleId: string
  /** The id of its event where it begins one. */
  freshId: string
  placement: Placement
}

/** What is to be done about an event, and the state of all that was looked at for it. */
export interface LaneRevision {
  eventId: string
  seen: readonly { id: string; change: number }[]
  regrouping: Regrouping | null
}
