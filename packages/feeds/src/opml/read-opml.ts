import { FinalError } from '@parallax/model'
import { decodeBytes } from '../decode/decode-bytes.js'
import { cleanXml } from '../parse/clean-xml.js'
import { elementsOf, type XmlElement } from '../parse/xml/element.js'
import { readXml } from '../parse/xml/read-xml.js'
import { listOutlines } from './list-outlines.js'
import type { OpmlOutline } from './outline.js'
import { withinGroups } from './within-groups.js'

/** More subscriptions than anybody has; OPML files of a few thousand are about. */
const OUTLINES_MAX = 10_000

/** Groups in groups; the tree that the list is read into takes no more than a feed has. */
const TOO_DEEP = 'This list is nested too deeply to be read.'

const NO_LIST = 'This is not an OPML list of subscriptions.'

const treeOf = (text: string): XmlElement | null => {
  try {
    return readXml(text).root
  } catch (error) {
    if (error instanceof FinalError) throw new FinalError(TOO_DEEP)
    throw error
  }
}

/**
 * The subscriptions of an OPML 1.0 or 2.0 document, in their order, from its bytes in whatever encoding it states. Damaged
 * ones are read as far as they go; a DOCTYPE and what it declares is dropped unread. Linear in the bytes, of which the
 * caller bounds the number. Groups beyond as many as a reader may have are left out, and said. Throws a `FinalError` in
 * a person's words for what is no list, is nested too deeply or has too many outlines.
 */
export const readOpml = (bytes: Uint8Array): OpmlOutline[] => {
  const { text } = cleanXml(decodeBytes(bytes, null))
  const root = /^<(?:[\w-]+:)?opml[\s>]/i.test(text.slice(text.search(/<[A-Za-z_]/)).slice(0, 100))
    ? treeOf(text)
    : null
  if (root === null || root.name !== 'opml') throw new FinalError(NO_LIST)
  const bodies = elementsOf(root).filter(({ name }) => name === 'body')
  const outlines = (bodies.length > 0 ? bodies : [root]).flatMap((body) => listOutlines(body))
  if (outlines.length > OUTLINES_MAX)
    throw new FinalError(`This list has ${outlines.length} subscriptions; ${OUTLINES_MAX} can be imported at once.`)
  return withinGroups(outlines)
}
