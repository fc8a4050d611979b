import { generateJsonFeed } from 'feedsmith'
import type { AlertFeed } from './alert-feed.js'

/** A feed of alerts as JSON Feed 1.1. */
export const jsonFeedOf = ({ title, homeHref, selfHref, entries }: AlertFeed): string =>
  JSON.stringify(
    generateJsonFeed({
      title,
      home_page_url: homeHref,
      feed_url: selfHref,
      items: entries.map(({ id, title: headline, href, at, text, category }) => ({
        id,
        url: href,
        title: headline,
        content_text: text,
        date_published: at,
        tags: [category],
      })),
    }),
  )
