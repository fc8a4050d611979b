import type { Token } from '@parallax/language'
import { CLAUSE_BREAKS, NOUNS } from './clause.js'

/** A false `without agent` is worse than none, so that it is looked for far. */
const AGENT_REACH = 18
const PHRASE_MAX = 8
/** `by Monday`, `by a third`, `by the river`: what follows is no actor. */
const NO_ACTOR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december christmas easter thanksgiving year month week day hour end half third quarter percent way mistake accident far hand law
  phone email mail car bus train road side river far name margin`.split(/\s+/),
)

const continues = ({ pos, normal }: Token): boolean => NOUNS.has(pos) || normal === "'s" || normal === 'of'

/** The noun phrase that follows `by`, up to what cannot stand in one: "a sheriff's men", "the Secretary of Defense". */
const phraseAfter = (tokens: readonly Token[], by: number): readonly Token[] => {
  const after = tokens.slice(by + 1, by + 1 + PHRASE_MAX)
  const noun = after.findIndex(({ pos }) => NOUNS.has(pos) || pos === 'PRON')
  const end = after.findIndex((token, at) => at > noun && !continues(token))
  return noun < 0 ? [] : after.slice(0, end < 0 ? after.length : end)
}

const isActor = (phrase: readonly Token[]): boolean =>
  phrase.length > 0 && !phrase.some(({ lemma, pos }) => NO_ACTOR.has(lemma) || pos === 'NUM' || pos === 'VERB')

/** The `by` of "devices used by" and "papers made public by" belongs to the nearer verb; that of "shot and killed by" to both. */
const isOf = (tokens: readonly Token[], verb: number, by: number): boolean => {
  const between = tokens.slice(verb + 1, by)
  const nearer = between.findLastIndex(({ pos }) => pos === 'VERB')
  return between
    .slice(0, Math.max(0, nearer))
    .every(({ pos, normal }) => nearer < 0 || pos === 'ADV' || normal === 'and')
}

/** The words of the one by whom something is done ("a customs guard" of "by a customs guard"); none where nobody is named. */
export const agentAfter = (tokens: readonly Token[], verb: number): readonly Token[] => {
  for (let at = verb + 1; at <= Math.min(tokens.length - 1, verb + AGENT_REACH); at += 1) {
    const token = tokens[at]
    if (!token || CLAUSE_BREAKS.has(token.normal)) return []
    const phrase = token.normal === 'by' && isOf(tokens, verb, at) ? phraseAfter(tokens, at) : []
    if (isActor(phrase)) return phrase
  }
  return []
}
