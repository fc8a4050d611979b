import type { Polarity, Token } from '@parallax/language'
import type { Span, Stance } from '@parallax/model'
import type { AlignedArticle, AlignedSentence } from '../align/aligned-event.js'

/** How a sentence stands to one of its verbs, and the words that make it less than a fact. */
export interface StanceTaken {
  stance: Stance
  marker: Span | null
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * `could`, `would`, `should` and `can` are left out: in reported speech they are tenses and abilities. So is `may`, which
 * permits as often as it doubts, unless `have` follows.
 */
const HEDGES = words(
  `might possibly perhaps maybe likely unlikely probably reportedly apparently seemingly purportedly supposedly
  presumably potentially suspected appear seem suspect believe think possible probable`,
)
const ALLEGING = words('allegedly allege alleged allegation accuse accusation charge claim')
/** Words that make a statement less than a fact. */
export const HEDGING: ReadonlySet<string> = new Set([...HEDGES, ...ALLEGING])
const SAYING = words(
  `say tell add state announce report claim insist argue maintain assert contend admit acknowledge concede deny warn
  write tweet believe think estimate suggest note remark explain confirm reveal testify`,
)
const MARKER_REACH = 9

/** "By the narrowest possible margin" doubts nothing. */
const isOfDegree = ({ normal }: Token, before: Token | undefined): boolean =>
  normal === 'possible' && /(?:est|most|best|worst|least|all|every|as)$/.test(before?.normal ?? '')

const markerBefore = (tokens: readonly Token[], verb: number, among: ReadonlySet<string>): Token | undefined =>
  tokens
    .slice(Math.max(0, verb - MARKER_REACH), verb)
    .findLast(
      (token, at, near) => (among.has(token.normal) || among.has(token.lemma)) && !isOfDegree(token, near[at - 1]),
    )

/** The `may` of "may have fled". */
const mayHave = (tokens: readonly Token[], verb: number): Token | undefined =>
  tokens
    .slice(Math.max(0, verb - MARKER_REACH), verb)
    .findLast(
      ({ normal }, at, before) => normal === 'may' && before.slice(at + 1).some(({ lemma }) => lemma === 'have'),
    )

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** Somebody's word, not the outlet's: the sentence has a verb of saying, or "according to". */
export const sayingIn = (tokens: readonly Token[]): Token | undefined =>
  tokens.find(({ lemma, pos, normal }) => (pos === 'VERB' && SAYING.has(lemma)) || normal === 'according')

/** What stands in quotation marks is the speaker's choice of words, not the outlet's. */
export const isQuoted = ({ start }: Span, { reading }: AlignedArticle): boolean =>
  reading.quotes.some((quote) => quote.start <= start && start < quote.end)

/**
 * How a sentence of a text tells the act of one of its verbs: as a fact where nothing stands against it. Undefined where
 * that cannot be told: it is quoted, turned round, still to come, depends on something, or supposed by a word that is not known here.
 */
export const stanceIn = (
  sentence: AlignedSentence,
  verb: Polarity,
  article: AlignedArticle,
): StanceTaken | undefined => {
  const token = sentence.tokens[verb.token]
  if (!token || verb.negated || verb.denied || isQuoted(token, article)) return undefined
  const alleging = markerBefore(sentence.tokens, verb.token, ALLEGING)
  const hedge = markerBefore(sentence.tokens, verb.token, HEDGES) ?? mayHave(sentence.tokens, verb.token)
  if (verb.hedged && alleging) return { stance: 'alleged', marker: spanOf(alleging) }
  if (verb.hedged && hedge) return { stance: 'hedged', marker: spanOf(hedge) }
  if (verb.hedged || verb.future || verb.conditional) return undefined
  const saying = sayingIn(sentence.tokens)
  return saying ? { stance: 'attributed', marker: spanOf(saying) } : { stance: 'fact', marker: null }
}
