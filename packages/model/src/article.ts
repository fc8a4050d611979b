import { z } from 'zod'
import { OutletName } from './outlet.js'

/**
 * How far the text of an article has come. `snippet`: the page could not be had and the feed's own summary stands
 * in, so nothing may be concluded from what is absent. `failed`: there is no text at all.
 */
export const Text = z.discriminatedUnion('state', [
  z.object({ state: z.literal('waiting') }),
  z.object({ state: z.literal('read'), from: z.enum(['page', 'feed', 'given']), paragraphs: z.array(z.string()) }),
  z.object({ state: z.literal('snippet'), paragraphs: z.array(z.string()), reason: z.string() }),
  z.object({ state: z.literal('failed'), reason: z.string() }),
])
export type Text = z.infer<typeof Text>

/** One story at one canonical address. */
export const Article = z.object({
  id: z.string(),
  outlet: OutletName,
  feedId: z.string().nullable(),
  url: z.string(),
  title: z.string(),
  author: z.string().nullable(),
  summary: z.string().nullable(),
  /** Primary tag, as in `en`; null where neither the source nor the text says. */
  language: z.string().nullable(),
  /** As the feed states them. */
  categories: z.array(z.string()),
  /** The news agency or other outlet whose text it is, by the source's own words; null where it names none. */
  credit: z.string().nullable(),
  /** As the source states it; null where it states none. Never invented. */
  publishedAt: z.string().nullable(),
  /** When the source says it last changed it; null where it does not say. */
  updatedAt: z.string().nullable(),
  /** When Parallax first met it. */
  seenAt: z.string(),
  text: Text,
  revisionId: z.string().nullable(),
  eventId: z.string().nullable(),
  /** Why it could not be placed in an event and is left alone until its text changes; null otherwise. */
  givenUp: z.string().nullable(),
})
export type Article = z.infer<typeof Article>

/** One state of an article's title and text, kept for ever. `number` counts from 1. */
export const Revision = z.object({
  id: z.string(),
  articleId: z.string(),
  number: z.int().positive(),
  title: z.string(),
  paragraphs: z.array(z.string()),
  seenAt: z.string(),
})
export type Revision = z.infer<typeof Revision>

/** When an article was out: its own date where it has one, else when it was first seen. */
export const knownAt = (article: { publishedAt: string | null; seenAt: string }): string =>
  article.publishedAt ?? article.seenAt

/** The paragraphs of a text, and none where there is no text yet or at all. */
export const paragraphsOf = (text: Text): readonly string[] =>
  text.state === 'read' || text.state === 'snippet' ? text.paragraphs : []
