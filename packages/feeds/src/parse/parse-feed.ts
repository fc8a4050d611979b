import { FinalError } from '@parallax/model'
import { cleanXml } from './clean-xml.js'
import type { StatedFeed } from './markup.js'
import { readStated } from './read-stated.js'
import { type ParsedFeed, toDocument } from './to-document.js'

const FEED_ROOT = /<(?:[\w-]+:)?(?:rss|feed|RDF|channel)[\s>]/i
const HTML_ROOT = /<(?:html|head|body|!doctype\s+html)[\s>]/i

/** How far into a document its root may stand: comments and style sheets come before it. */
const ROOT_WITHIN = 20_000

/** Why a text is no feed, for the person who gave the address; null where it may be one. */
const whyNoFeed = (original: string, text: string): string | null => {
  if (text.startsWith('{'))
    return text.slice(0, ROOT_WITHIN).includes('"items"') || text.includes('jsonfeed.org')
      ? null
      : 'This address answers JSON that is not a feed.'
  if (FEED_ROOT.test(text.slice(0, ROOT_WITHIN))) return null
  return HTML_ROOT.test(original.slice(0, ROOT_WITHIN))
    ? 'This address answers a web page, not a feed.'
    : 'This address answers something that is not a feed.'
}

/**
 * What an RSS, Atom, RDF or JSON Feed text states, nothing resolved and nothing cleaned. CPU on foreign text: run it
 * where it can be killed. Throws a `FinalError` in a person's words where the text is no feed or cannot be read.
 */
export const readFeed = async (text: string): Promise<StatedFeed> => {
  const cleaned = cleanXml(text)
  const noFeed = whyNoFeed(text, cleaned.text)
  if (noFeed !== null) throw new FinalError(noFeed)
  try {
    const feed = await readStated(cleaned.text)
    return { ...feed, recovered: feed.recovered || cleaned.isMended }
  } catch (error) {
    if (error instanceof FinalError) throw error
    throw new FinalError('This address answers a feed that is too damaged to be read.')
  }
}

/** Reads the text of a feed that was fetched from `url`, as `readFeed` does, and cleans it. */
export const parseFeed = async (text: string, url: string): Promise<ParsedFeed> =>
  toDocument(await readFeed(text), { url, now: new Date() })
