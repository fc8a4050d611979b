import { type BlockWriter, blockWriter } from '../text/block-writer.js'
import { ELEMENT_NODE, type PageNode, TEXT_NODE } from './page-dom.js'

const write = (node: PageNode, writer: BlockWriter): void => {
  if (node.nodeType === TEXT_NODE) return writer.text(node.textContent ?? '')
  if (node.nodeType !== ELEMENT_NODE) return
  const name = node.nodeName.toLowerCase()
  writer.open(name)
  for (const child of node.childNodes) write(child, writer)
  writer.close(name)
}

/** The paragraphs below a node. The page's depth must be bounded already. */
export const blockText = (node: PageNode): string[] => {
  const writer = blockWriter()
  write(node, writer)
  return writer.paragraphs()
}
