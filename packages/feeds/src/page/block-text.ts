import { type BlockWriter, blockWriter } from '../text/block-writer.js'
import { ELEMENT_NODE, isElement, type PageElement, type PageNode, TEXT_NODE } from './page-dom.js'

/** A table with this many paragraphs is no table of figures but the frame of an old page. */
const FRAME_PARAGRAPHS = 3

/** So many rows with so many figures in them are a table that the article is about. */
const DATA_ROWS = 3

const isFigures = (table: PageElement): boolean => {
  const rows = [...table.querySelectorAll('tr')]
  const counted = rows.filter(
    (row) => [...row.querySelectorAll('td, th')].length > 1 && /\d/.test(row.textContent ?? ''),
  )
  return counted.length >= DATA_ROWS && counted.length >= rows.length / 2
}

const isShown = (table: PageElement): boolean =>
  [...table.querySelectorAll('p')].length >= FRAME_PARAGRAPHS || isFigures(table)

const nameOf = (node: PageNode): string => {
  const name = node.nodeName.toLowerCase()
  return name === 'table' && isElement(node) && isShown(node) ? 'div' : name
}

const write = (node: PageNode, writer: BlockWriter): void => {
  if (node.nodeType === TEXT_NODE) writer.text(node.textContent ?? '')
  if (node.nodeType !== ELEMENT_NODE) return
  const name = nameOf(node)
  if (name === 'td' || name === 'th') writer.text(' ')
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
