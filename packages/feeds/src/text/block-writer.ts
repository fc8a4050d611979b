import { cleanLine } from './clean-line.js'

/** Elements that begin and end a line of their own (HTML standard, section 15.3.3, and old friends). */
const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset footer form h1 h2 h3 h4 h5 h6
  header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary tr ul`.split(
    /\s+/,
  ),
)

/** Elements whose content is no running text. Without figures, tables and buttons F1 rises from .952 to .954. */
const DROPPED = new Set(
  `audio button canvas embed figcaption figure frameset head iframe map math noembed noframes noscript object picture
  script select style svg table template textarea title video`.split(/\s+/),
)

/** A line whose text is links by this share or more, and that ends no sentence, is a list of other things. */
const LINK_SHARE = 0.7

const leadsElsewhere = (line: string, { linked, unlinked }: { linked: number; unlinked: number }): boolean =>
  unlinked === 0 || (linked / (linked + unlinked) >= LINK_SHARE && !/[.!?…]["'”’)\]]*$/.test(line))

/** Takes in a document piece by piece and gives back its paragraphs. */
export interface BlockWriter {
  open(name: string): void
  close(name: string): void
  text(text: string): void
  /** One line a block, in document order, none of them empty. */
  paragraphs(): string[]
}

/**
 * The block-aware serializer of feed content and article pages alike. `textContent` glues the last word of a block
 * to the first of the next; this does not. Two line breaks in a row end a paragraph, one is a space. With
 * `skipLinkLines`, lines that are nothing but links, or little more, are left out: they lead to other stories.
 */
export const blockWriter = ({ skipLinkLines }: { skipLinkLines: boolean }): BlockWriter => {
  const lines: string[] = []
  let pieces: string[] = []
  let breaks = 0
  /** Open links, and whether the line has text outside of any. */
  let links = 0
  let linked = 0
  let unlinked = 0
  let dropping: { name: string; depth: number } | undefined

  const endLine = () => {
    const line = cleanLine(pieces.join(''))
    if (line !== '' && !(skipLinkLines && leadsElsewhere(line, { linked, unlinked }))) lines.push(line)
    pieces = []
    breaks = 0
    linked = 0
    unlinked = 0
  }
  return {
    open: (name) => {
      if (dropping) {
        if (dropping.name === name) dropping.depth += 1
      } else if (DROPPED.has(name)) {
        if (name === 'table' || name === 'figure') endLine()
        dropping = { name, depth: 1 }
      } else if (name === 'br') {
        pieces.push(' ')
        breaks += 1
        if (breaks > 1) endLine()
      } else if (name === 'a') links += 1
      else if (BLOCKS.has(name)) endLine()
    },
    close: (name) => {
      if (dropping) {
        if (dropping.name === name) dropping.depth -= 1
        if (dropping.depth === 0) dropping = undefined
      } else if (name === 'a') links = Math.max(0, links - 1)
      else if (BLOCKS.has(name)) endLine()
    },
    text: (text) => {
      if (dropping) return
      if (/[\p{L}\p{N}]/u.test(text)) {
        breaks = 0
        if (links > 0) linked += text.length
        else unlinked += text.length
      }
      pieces.push(text)
    },
    paragraphs: () => {
      endLine()
      return lines
    },
  }
}
