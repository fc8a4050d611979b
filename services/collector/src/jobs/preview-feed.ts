import type { JobHandler } from '@parallax/queue'
import type { CollectorContext } from '../context.js'
import { findFeed } from '../find-feed.js'

const ENTRIES_SHOWN = 10

/** What subscribing to an address would bring. Nothing is stored. */
export const previewFeed: JobHandler<'preview-feed', CollectorContext> = async ({ url }, context) => {
  const found = await findFeed(url, context)
  return {
    answer: {
      url: found.url,
      title: found.document.title,
      kind: found.document.kind,
      siteUrl: found.document.siteUrl,
      entries: found.document.entries
        .slice(0, ENTRIES_SHOWN)
        .map(({ title, url: link, publishedAt }) => ({ title, url: link, publishedAt })),
    },
  }
}
