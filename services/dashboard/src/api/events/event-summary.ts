import { EventArticle, NewsEvent } from '@parallax/model'
import { z } from 'zod'

/** An event as lists give it: without the reasons, which the event itself has. */
export const EventSummary = NewsEvent.extend({ articles: z.array(EventArticle.omit({ why: true })) })
export type EventSummary = z.infer<typeof EventSummary>

export const eventSummary = (event: NewsEvent): EventSummary => ({
  ...event,
  articles: event.articles.map(({ why: _why, ...article }) => article),
})
