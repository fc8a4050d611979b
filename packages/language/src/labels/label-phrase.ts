import type { Span } from '@parallax/model'
import type { Reading, Token } from '../reading.js'

/** The words of a label. */
export interface LabelPhrase {
  tokens: readonly Token[]
  /** Its main word; undefined where the span holds no whole word. */
  head: Token | undefined
  /** It is told as an action, not as a thing: "could upend the talks". */
  isAction: boolean
}

/** Where what follows no longer says who is meant. */
const ENDS_HEAD = new Set(['ADP', 'SCONJ', 'PRON', 'VERB', 'AUX', 'PUNCT', 'CCONJ'])
const IS_HEAD = new Set(['NOUN', 'PROPN'])
const IS_VERB = new Set(['VERB', 'AUX'])
/** What comes first of these tells whether a label is of an action or of a thing. */
const LEADS = new Set(['NOUN', 'PROPN', 'VERB', 'AUX', 'NUM', 'PRON'])

/** The last noun before a preposition, a verb or a mark; the last word where there is none. */
const headOf = (tokens: readonly Token[]): Token | undefined => {
  let head: Token | undefined
  for (const token of tokens) {
    if (head && ENDS_HEAD.has(token.pos)) break
    if (IS_HEAD.has(token.pos)) head = token
  }
  return head ?? tokens.at(-1)
}

/** The words of a span of a text. */
export const labelPhrase = ({ tokens: all }: Pick<Reading, 'tokens'>, span: Span): LabelPhrase => {
  const tokens = all.filter(({ start, end }) => start >= span.start && end <= span.end)
  const lead = tokens.find(({ pos }) => LEADS.has(pos))
  return { tokens, head: headOf(tokens), isAction: lead !== undefined && IS_VERB.has(lead.pos) }
}
