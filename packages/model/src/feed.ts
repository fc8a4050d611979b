import { z } from 'zod'

export const FeedKind = z.enum(['rss', 'atom', 'rdf', 'json'])
export type FeedKind = z.infer<typeof FeedKind>

/** `gone`: the server said for good (410). `failing`: the last poll failed. `paused`: by a person. */
export const FeedStatus = z.enum(['active', 'paused', 'failing', 'gone'])
export type FeedStatus = z.infer<typeof FeedStatus>

/** One feed address, its schedule and its health. Times are ISO 8601 in UTC. */
export const Feed = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  siteUrl: z.string().nullable(),
  kind: FeedKind,
  outlet: z.object({ id: z.string(), name: z.string() }),
  group: z.string().nullable(),
  status: FeedStatus,
  createdAt: z.string(),
  lastPolledAt: z.string().nullable(),
  nextPollAt: z.string().nullable(),
  /** In words for the reader of the feeds page; null after a poll that went well. */
  lastError: z.string().nullable(),
  errorCount: z.int(),
  articleCount: z.int(),
})
export type Feed = z.infer<typeof Feed>

/** What the server asked to be sent back, byte for byte (RFC 9110 section 13.1). */
export const Validators = z.object({ etag: z.string().nullable(), lastModified: z.string().nullable() })
export type Validators = z.infer<typeof Validators>

/** One item of a feed, cleaned: plain text, absolute http(s) link, dates only where the feed gave a real one. */
export const FeedEntry = z.object({
  /** Identity inside the feed: guid, else link, else title. */
  key: z.string(),
  url: z.string(),
  title: z.string(),
  author: z.string().nullable(),
  publishedAt: z.string().nullable(),
  summary: z.string().nullable(),
  /** Paragraphs of the full text where the feed carries it (content:encoded, Atom content). */
  paragraphs: z.array(z.string()).nullable(),
})
export type FeedEntry = z.infer<typeof FeedEntry>

/** A feed document as read: what one poll or one preview sees. */
export const FeedDocument = z.object({
  kind: FeedKind,
  title: z.string(),
  siteUrl: z.string().nullable(),
  entries: z.array(FeedEntry),
  /** Shortest wait the feed asks for (`ttl`), in seconds. */
  ttlSeconds: z.number().nullable(),
})
export type FeedDocument = z.infer<typeof FeedDocument>
