import { decodeBytes } from '@parallax/feeds'
import { type FeedDocument, FinalError } from '@parallax/model'
import type { CollectorContext } from './context.js'

interface FoundFeed {
  /** Where the feed answers, after redirects. */
  url: string
  document: FeedDocument
}

/**
 * The feed at an address, which may be a feed or a page that links one.
 * @throws FinalError with the reason in a person's words; any other error where another try may help.
 */
export const findFeed = async (address: string, context: CollectorContext): Promise<FoundFeed> => {
  const source = await download(address, context)
  const document = await parsed(source, context)
  if (document) return { url: source.url, document }

  const [link] = await context.threads.run('readFeedLinks', source)
  if (!link) throw new FinalError('This address is not a feed, and the page there links none.')

  const linked = await download(link.url, context)
  const found = await parsed(linked, context)
  if (!found) throw new FinalError(`This page links ${link.url} as its feed, but that is not a feed.`)
  return { url: linked.url, document: found }
}

const download = async (url: string, { web }: CollectorContext): Promise<{ text: string; url: string }> => {
  const fetched = await web.get(url, { accept: 'feed' })
  if (fetched.outcome === 'failed') throw new FinalError(fetched.reason)
  if (fetched.outcome === 'not-modified')
    throw new FinalError('The server answered that nothing had changed, to a first request.')
  return { text: decodeBytes(fetched.bytes, fetched.contentType), url: fetched.url }
}

/** null where the text is no feed: it may still be a page that links one. */
const parsed = async (
  source: { text: string; url: string },
  { threads }: CollectorContext,
): Promise<FeedDocument | null> => {
  try {
    return await threads.run('readFeed', source)
  } catch (error) {
    if (error instanceof FinalError) return null
    throw error
  }
}
