import type { Token } from '@parallax/language'
import type { Span } from '@parallax/model'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs that leave it to the speaker whether it is so; who confirms, admits or announces makes it so. */
const SAYING = words(
  'say tell report state argue maintain assert contend insist suggest estimate write testify allege claim',
)
const SUBJECT_POS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART', 'ADP'])
const CHAIN_POS = new Set(['AUX', 'ADV'])
/** The longest subject between "said" and its verb, and how far from the end of a sentence "he said" may begin. */
const SUBJECT_MAX = 10
const TAIL_MAX = 12
const SUBORDINATE = words('who which that when while because as after before if although though since until')

const spanOf = ({ start, end }: Span): Span => ({ start, end })

const isSaying = (token: Token | undefined): boolean =>
  token !== undefined && token.pos === 'VERB' && SAYING.has(token.lemma) && !token.normal.endsWith('ing')

/** "Police said the guard fired", "told the court on Sunday that the guard fired": the nearest verb before the subject. */
const before = (tokens: readonly Token[], verb: number): Token | undefined => {
  let at = verb - 1
  while (CHAIN_POS.has(tokens[at]?.pos ?? '')) at -= 1
  const end = at
  while (at >= 0 && end - at < SUBJECT_MAX && SUBJECT_POS.has(tokens[at]?.pos ?? '')) at -= 1
  if (at === end) return undefined
  if (tokens[at]?.normal === 'that') {
    at -= 1
    while (end - at < SUBJECT_MAX && SUBJECT_POS.has(tokens[at]?.pos ?? '')) at -= 1
  } else if (tokens[at + 1]?.pos === 'ADP') return undefined
  const token = tokens[at]
  return isSaying(token) ? token : undefined
}

/** "a man killed in a shooting was named": another verb of the same clause follows, so that this one was beside a noun. */
const isReduced = (rest: readonly Token[]): boolean => {
  const clause = rest.findIndex(
    ({ pos, normal }) => normal === ',' || pos === 'CCONJ' || pos === 'SCONJ' || SUBORDINATE.has(normal),
  )
  return (clause < 0 ? rest : rest.slice(0, clause)).some(({ pos }) => pos === 'AUX')
}

/** ", police said on Sunday." and ", according to a report.": stands for all that goes before it in the sentence. */
const after = (tokens: readonly Token[], verb: number): Token | undefined => {
  const from = Math.max(verb + 1, tokens.length - TAIL_MAX)
  const comma = tokens.findLastIndex(
    ({ normal }, at) =>
      at >= from &&
      normal === ',' &&
      (tokens[at + 1]?.normal === 'according' || tokens.slice(at + 1).filter(({ pos }) => pos === 'VERB').length === 1),
  )
  if (comma < 0 || isReduced(tokens.slice(verb + 1, comma))) return undefined
  const tail = tokens.slice(comma + 1)
  if (tail[0]?.normal === 'according') return tail[0]
  const cue = tail.findIndex(isSaying)
  const isTail =
    cue >= 0 && tail.slice(0, cue).every(({ pos, normal }) => SUBJECT_POS.has(pos) && !SUBORDINATE.has(normal))
  return isTail && cue > 0 ? tail[cue] : undefined
}

/** A main clause: nothing before the verb puts it under another. */
const isMain = (tokens: readonly Token[], verb: number): boolean =>
  !tokens.slice(0, verb).some(({ normal }) => SUBORDINATE.has(normal))

/**
 * The word by which a sentence leaves the act of a verb to somebody's word: right before its subject ("said that the
 * guard fired"), or at the end of the sentence, for the main clause. Undefined where there is none or it may belong to something else.
 */
export const attributedTo = (tokens: readonly Token[], verb: number): Span | undefined => {
  const cue = before(tokens, verb) ?? (isMain(tokens, verb) ? after(tokens, verb) : undefined)
  return cue && spanOf(cue)
}
