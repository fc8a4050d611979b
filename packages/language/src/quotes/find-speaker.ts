import type { Span } from '@parallax/model'
import { hasLetterOrDigit } from '../has-letter-or-digit.js'
import type { Token } from '../reading.js'

const SPEECH = new Set(
  'say tell ask add write claim insist admit argue note explain state declare announce warn reply respond tweet testify joke acknowledge assert contend maintain suggest deny vow recall conclude remark comment quip shout yell call describe'.split(
    ' ',
  ),
)
/** What the name of a speaker is made of: "a spokeswoman for the city's water board". */
const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM'])
const LINK = /^(?:of|for|'s|&)$/
const SUBJECT_MAX = 12
/** How far from the marks the verb may stand. */
const NEAR = 8

export interface Said {
  speaker: Span
  verb: Span
}

const isMark = (token: Token): boolean => /^["',;:.?!-]+$/.test(token.normal)
const spoken = (token: Token | undefined): token is Token =>
  token !== undefined &&
  SPEECH.has(token.lemma) &&
  (token.pos === 'VERB' || token.pos === 'NOUN' || token.pos === 'ADJ')
/** A hyphen joins, a dash does not. */
const nominal = (tokens: readonly Token[], at: number): boolean => {
  const [token, before] = [tokens[at], tokens[at - 1]]
  if (!token) return false
  if (token.normal === '-') return before?.end === token.start && tokens[at + 1]?.start === token.end
  return NOMINAL.has(token.pos) || LINK.test(token.normal)
}

const spanOf = (tokens: readonly Token[]): Span | undefined => {
  const words = tokens.filter(({ normal }) => hasLetterOrDigit(normal))
  const [first, last] = [words[0], words.at(-1)]
  const named = words.some(({ pos }) => pos === 'PROPN' || pos === 'NOUN' || pos === 'PRON')
  return first && last && named ? { start: first.start, end: last.end } : undefined
}

/** The subject that ends right before token `verb`: back over nouns, an apposition in commas skipped. */
const subjectBefore = (tokens: readonly Token[], verb: number): Span | undefined => {
  let end = verb
  while (end > 0 && (tokens[end - 1]?.pos === 'ADV' || tokens[end - 1]?.pos === 'AUX')) end -= 1
  if (tokens[end - 1]?.normal === ',') {
    const comma = tokens.findLastIndex(({ normal }, index) => normal === ',' && index < end - 1)
    if (comma > 0) end = comma
  }
  let start = end
  while (start > 0 && end - start < SUBJECT_MAX && nominal(tokens, start - 1)) start -= 1
  return spanOf(tokens.slice(start, end))
}

const subjectAfter = (tokens: readonly Token[], from: number): Span | undefined => {
  let end = from
  while (end < tokens.length && end - from < SUBJECT_MAX && nominal(tokens, end)) end += 1
  return spanOf(tokens.slice(from, end))
}

const afterQuote = (tokens: readonly Token[]): Said | undefined => {
  const first = tokens.findIndex((token) => !isMark(token))
  const [lead, second] = [tokens[first], tokens[first + 1]]
  if (first < 0 || !lead) return undefined
  if (lead.normal === 'according' && second?.normal === 'to') {
    const speaker = subjectAfter(tokens, first + 2)
    return speaker && { speaker, verb: { start: lead.start, end: second.end } }
  }
  if (spoken(lead)) {
    const speaker = subjectAfter(tokens, first + 1)
    return speaker && { speaker, verb: { start: lead.start, end: lead.end } }
  }
  const stop = tokens.findIndex(({ normal }, index) => index > first && /^[.;?!]$/.test(normal))
  const clause = tokens.slice(first, Math.min(stop < 0 ? tokens.length : stop, first + NEAR + SUBJECT_MAX))
  const at = clause.findIndex(spoken)
  const verb = clause[at]
  const speaker = at > 0 ? subjectBefore(clause, at) : undefined
  return verb && speaker && { speaker, verb: { start: verb.start, end: verb.end } }
}

const beforeQuote = (tokens: readonly Token[]): Said | undefined => {
  const stop = tokens.findLastIndex(({ normal }) => /^[.;?!]$/.test(normal))
  const clause = tokens.slice(stop + 1)
  const at = clause.findLastIndex(spoken)
  const verb = clause[at]
  if (!verb || clause.length - at > NEAR) return undefined
  const speaker = subjectBefore(clause, at)
  return speaker && { speaker, verb: { start: verb.start, end: verb.end } }
}

/** Who says a quotation and with which verb, from the words of its paragraph around it; undefined where unsure. */
export const findSpeaker = (around: { before: readonly Token[]; after: readonly Token[] }): Said | undefined =>
  afterQuote(around.after) ?? beforeQuote(around.before)
