import { FeedEntry, FeedKind } from '@parallax/model'
import { z } from 'zod'

/** What an address would subscribe to. */
export const FeedPreview = z.object({
  /** The address of the feed itself, also where a page was given that links it. */
  url: z.string(),
  title: z.string(),
  kind: FeedKind,
  siteUrl: z.string().nullable(),
  entries: z.array(FeedEntry.pick({ url: true, title: true, publishedAt: true })),
})
