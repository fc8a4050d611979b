import type { StatedFeed } from './markup.js'
import { readWithFeedsmith } from './with-feedsmith.js'
import { readWithRssParser } from './with-rss-parser.js'

type Reader = (text: string) => StatedFeed | Promise<StatedFeed>

/**
 * What rss-parser reads wrong without saying so: XHTML is scrambled, `xml:base` is lost, RDF is known by one
 * prefix only, types of Atom texts are dropped.
 */
const SECOND_FIRST =
  /\btype\s*=\s*["']xhtml|\bxml:base\s*=|<(?:[\w-]+:)?RDF[\s>]|<[\w-]+:feed[\s>]|<feed[^>]*\bversion\s*=/

const readersFor = (text: string): readonly Reader[] => {
  if (text.startsWith('{')) return [readWithFeedsmith]
  return SECOND_FIRST.test(text) ? [readWithFeedsmith, readWithRssParser] : [readWithRssParser, readWithFeedsmith]
}

const usable = (feed: StatedFeed): number =>
  feed.entries.filter(({ title, link, id }) => title !== null && (link !== null || id !== null)).length

const hasItems = (text: string): boolean => /<(?:[\w-]+:)?(?:item|entry)[\s>]/.test(text)

/**
 * Reads a cleaned text with the parser that suits it, and with the other where the first throws or finds fewer
 * usable entries than there seem to be. Null where neither can read it.
 */
export const readStated = async (text: string): Promise<StatedFeed | null> => {
  const expectsItems = hasItems(text)
  let best: StatedFeed | null = null
  for (const read of readersFor(text)) {
    try {
      const feed = await read(text)
      if (best === null || usable(feed) > usable(best)) best = feed
      if (!expectsItems || (usable(feed) === feed.entries.length && feed.entries.length > 0)) return best
    } catch {
      // This parser cannot read the text; the next one may.
    }
  }
  return best
}
