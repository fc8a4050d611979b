import { extractPage, findFeedLinks, parseFeed } from '@parallax/feeds'
import { threadTask } from '@parallax/runtime'

interface Source {
  text: string
  url: string
}

export const readFeed = threadTask(({ text, url }: Source) => parseFeed(text, url))

export const readPage = threadTask(({ text, url }: Source) => extractPage(text, url))

export const readFeedLinks = threadTask(({ text, url }: Source) => findFeedLinks(text, url))
