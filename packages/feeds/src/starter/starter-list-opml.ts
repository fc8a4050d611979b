import { writeOpml } from '../opml/index.js'
import { starterLists } from './starter-lists.js'

/** A starter list as an OPML 2.0 document, its feeds in one outline, which an import makes a source group; null where no list has that id. */
export const starterListOpml = (id: string, now: Date): string | null => {
  const list = starterLists().find((one) => one.id === id)
  if (list === undefined) return null
  const { title, group } = list
  const feeds = list.feeds.map((feed) => ({
    url: feed.url,
    title: feed.title,
    siteUrl: null,
    kind: 'rss' as const,
    group,
  }))
  return writeOpml(feeds, { title, now })
}
