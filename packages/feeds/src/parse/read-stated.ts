import type { Markup, StatedEntry, StatedFeed } from './markup.js'
import { readWithJson } from './with-json.js'
import { readWithRssParser } from './with-rss-parser.js'
import { readWithTree } from './with-tree.js'

/** `xml:base` is lost on rss-parser, and RDF and Atom are known to it by one spelling only. */
const TREE_ONLY = /\bxml:base\s*=|<(?:[\w-]+:)?RDF[\s>]|<[\w-]+:feed[\s>]|<feed[^>]*\bversion\s*=/

/** rss-parser's text, unless it was put together from elements: those come scrambled, or not at all. */
const textOf = (strict: Markup | null, tree: Markup | null): Markup | null =>
  tree?.composed || strict === null ? tree : strict.value === tree?.value ? tree : strict

/** rss-parser's reading of an entry, completed by the tree's; names and all that is not in RSS's core are the tree's. */
const entryOf = (strict: StatedEntry, tree: StatedEntry): StatedEntry => ({
  ...tree,
  id: strict.id ?? tree.id,
  link: strict.link ?? tree.link,
  title: textOf(strict.title, tree.title),
  published: strict.published ?? tree.published,
  ...(tree.content !== null && strict.content === null
    ? {}
    : { summary: textOf(strict.summary, tree.summary), content: textOf(strict.content, tree.content) }),
})

const strictly = async (text: string): Promise<StatedFeed | null> => {
  try {
    return await readWithRssParser(text)
  } catch {
    return null // Damaged XML, or a date that is none: the tree is what there is.
  }
}

/**
 * Reads a cleaned text: XML with rss-parser, completed and where need be replaced by a tree that refuses nothing.
 * Throws what the JSON parser throws, and a `FinalError` for what is nested too deeply.
 */
export const readStated = async (text: string): Promise<StatedFeed> => {
  if (text.startsWith('{')) return readWithJson(text)
  const tree = readWithTree(text)
  const strict = TREE_ONLY.test(text) ? null : await strictly(text)
  if (strict === null && tree.title === null && tree.link === null && tree.entries.length === 0)
    throw new Error('nothing is stated')
  if (strict === null || strict.entries.length !== tree.entries.length) return tree
  const entries = tree.entries.map((entry, index) => entryOf(strict.entries[index] ?? entry, entry))
  return { ...tree, title: textOf(strict.title, tree.title), link: strict.link ?? tree.link, entries }
}
