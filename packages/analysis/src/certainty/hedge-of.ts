import type { Token } from '@parallax/language'
import type { Span } from '@parallax/model'

/** What makes the act of one verb less than a fact, and whether it is doubted or charged. */
export interface Hedge {
  stance: 'hedged' | 'alleged'
  marker: Span
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const DOUBTING_ADVERBS = words(
  'possibly perhaps maybe probably reportedly apparently seemingly purportedly supposedly presumably potentially likely',
)
const ALLEGING_ADVERBS = words('allegedly')
/** Before `to have fled`: "is believed to have fled", "appears to have fled". */
const DOUBTING_VERBS = words('appear seem suspect believe think')
const ALLEGING_VERBS = words('allege accuse charge claim')
/** Before "that he fled" or "he fled". */
const HELD_TRUE = words('suspect believe think')
const CHARGED = words('allege claim')
const NOUNS_OF_CHARGE = words('allegation accusation claim suspicion')
/** What may stand between an auxiliary and its verb, or between a verb and the one it governs. */
const CHAIN_POS = new Set(['AUX', 'PART', 'ADV'])
const LINKS = words('to of with having being been be have has had')
const PHRASE_POS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'ADP', 'PART'])
const PHRASE_MAX = 8

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** Where the auxiliaries, adverbs and links right before a verb begin. */
const chainStart = (tokens: readonly Token[], verb: number): number => {
  let from = verb
  for (
    let token = tokens[from - 1];
    token && (CHAIN_POS.has(token.pos) || LINKS.has(token.normal));
    token = tokens[from - 1]
  )
    from -= 1
  return from
}

const byAdverb = (token: Token | undefined): Hedge | undefined => {
  if (!token) return undefined
  if (ALLEGING_ADVERBS.has(token.normal)) return { stance: 'alleged', marker: spanOf(token) }
  return DOUBTING_ADVERBS.has(token.normal) ? { stance: 'hedged', marker: spanOf(token) } : undefined
}

/** "purportedly released", "was reportedly paid"; "may have fled", where `may` alone permits and `might` alone is to come. */
const inChain = (chain: readonly Token[]): Hedge | undefined => {
  const adverb = chain.flatMap((token) => byAdverb(token) ?? []).at(-1)
  if (adverb) return adverb
  const modal = chain.findIndex(({ normal }) => normal === 'may' || normal === 'might')
  const token = chain[modal]
  return token && chain.slice(modal).some(({ normal }) => normal === 'have')
    ? { stance: 'hedged', marker: spanOf(token) }
    : undefined
}

/** "is believed to have fled", "appears to have fled", "accused of destroying": governs the verb with nothing but links between. */
const byGovernor = (tokens: readonly Token[], verb: number, from: number): Hedge | undefined => {
  const governor = tokens[from - 1]
  const chain = tokens.slice(from, verb).map(({ normal }) => normal)
  if (!governor || governor.pos === 'NOUN') return undefined
  const hasHappened = chain.includes('to') && chain.includes('have')
  const isGerund = (chain.includes('of') || chain.includes('with')) && /ing$/.test(tokens[verb]?.normal ?? '')
  if (ALLEGING_VERBS.has(governor.lemma) && (hasHappened || isGerund || chain.includes('having')))
    return { stance: 'alleged', marker: spanOf(governor) }
  if (DOUBTING_VERBS.has(governor.lemma) && (hasHappened || (isGerund && governor.lemma === 'suspect')))
    return { stance: 'hedged', marker: spanOf(governor) }
  return undefined
}

/** "alleges that Hask destroyed", "police suspect Hask destroyed", "Allegedly, Hask destroyed". */
const beforeSubject = (tokens: readonly Token[], from: number): Hedge | undefined => {
  let at = from - 1
  while (
    at >= 0 &&
    from - at <= PHRASE_MAX &&
    PHRASE_POS.has(tokens[at]?.pos ?? '') &&
    !NOUNS_OF_CHARGE.has(tokens[at]?.lemma ?? '')
  )
    at -= 1
  const hasSubject = at < from - 1
  const that = tokens[at]?.normal === 'that'
  const before = tokens[that || tokens[at]?.normal === ',' ? at - 1 : at]
  if (!hasSubject || !before) return undefined
  if (tokens[at]?.normal === ',') return at === 1 ? byAdverb(before) : undefined
  if (before.pos === 'VERB' && CHARGED.has(before.lemma)) return { stance: 'alleged', marker: spanOf(before) }
  if (before.pos === 'VERB' && HELD_TRUE.has(before.lemma)) return { stance: 'hedged', marker: spanOf(before) }
  if (that && NOUNS_OF_CHARGE.has(before.lemma)) return { stance: 'alleged', marker: spanOf(before) }
  return byAdverb(before)
}

/**
 * What hedges the act of a verb, where it is told of what has happened: only a word that belongs to that very verb, as an
 * adverb of it, as what governs it, or before its subject. Undefined where there is none, or where it doubts another word.
 */
export const hedgeOf = (tokens: readonly Token[], verb: number): Hedge | undefined => {
  const from = chainStart(tokens, verb)
  return inChain(tokens.slice(from, verb)) ?? byGovernor(tokens, verb, from) ?? beforeSubject(tokens, from)
}
