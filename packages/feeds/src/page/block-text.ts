import { type BlockWriter, blockWriter } from '../text/block-writer.js'
import { ELEMENT_NODE, isElement, type PageNode, TEXT_NODE } from './page-dom.js'

/** A table with this many paragraphs is no table of figures but the frame of an old page. */
const FRAME_PARAGRAPHS = 3

const nameOf = (node: PageNode): string => {
  const name = node.nodeName.toLowerCase()
  const frame = name === 'table' && isElement(node) && [...node.querySelectorAll('p')].length >= FRAME_PARAGRAPHS
  return frame ? 'div' : name
}

const write = (node: PageNode, writer: BlockWriter): void => {
  if (node.nodeType === TEXT_NODE) writer.text(node.textContent ?? '')
  if (node.nodeType !== ELEMENT_NODE) return
  const name = nameOf(node)
  writer.open(name)
  for (const child of node.childNodes) write(child, writer)
  writer.close(name)
}

/** The paragraphs below a node. The page's depth must be bounded already. */
export const blockText = (node: PageNode): string[] => {
  const writer = blockWriter({ skipLinkLines: true })
  write(node, writer)
  return writer.paragraphs()
}
