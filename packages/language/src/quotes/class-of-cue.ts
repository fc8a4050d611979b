import { hasLetterOrDigit } from '../has-letter-or-digit.js'
import type { Token } from '../reading.js'
import { VERB_CLASSES, type VerbClass } from './verb-classes.js'

const CLASSES: readonly VerbClass[] = [
  'neutral',
  'doubting',
  'conceding',
  'insisting',
  'boasting',
  'denying',
  'demanding',
]

const byLemma = (kind: 'verbs' | 'nouns'): ReadonlyMap<string, VerbClass> =>
  new Map(CLASSES.flatMap((name) => VERB_CLASSES[name][kind].split(' ').map((lemma) => [lemma, name] as const)))

const VERBS = byLemma('verbs')
const NOUNS = byLemma('nouns')

/** "did not deny", "declined to say": whoever does not say so must not be counted as saying it so. */
const UNDONE = /^(?:not|n't|never|no|neither|nor|without|decline|refuse|fail|stop|avoid)$/
const PREPOSITION = /^(?:for|on|upon|to)$/

/** Things that are claimed, admitted or denied without a word being said or doubted: "claimed victory", "denied him entry". */
const DEEDS: Readonly<Record<string, RegExp>> = {
  claim: /^(?:responsibility|credit|victory|life|lives|benefit|asylum|ownership|title|seat|win|prize|custody)$/,
  allow: /^(?!that$|$).*/,
  grant: /^(?!that$|$).*/,
  own: /^(?!up$|that$|$).*/,
  concede: /^(?:defeat|race|election|goal|seat|point|ground)$/,
  maintain: /^(?:lead|silence|contact|control|order|power|presence|tie|relation|position|force)$/,
  deny: /^(?:access|entry|bail|visa|permission|request|parole|motion|appeal|asylum)$/,
  dismiss: /^(?:charge|case|lawsuit|suit|staff|minister|employee)$/,
  reject: /^(?:appeal|lawsuit|bill|motion|petition)$/,
}

/** The first word of a content that is not an article, a possessive or a mark. */
const firstWord = (content: readonly Token[]): string =>
  content.find(({ normal, pos }) => pos !== 'DET' && hasLetterOrDigit(normal) && !POSSESSIVE.test(normal))?.lemma ?? ''
const POSSESSIVE = /^(?:his|her|their|its|our|my|your)$/

/** A cue as it stands in a text: its head, the words of its phrase, and the words of what is said. */
export interface CueWords {
  head: Token
  phrase: readonly Token[]
  content: readonly Token[]
}

/**
 * The class of a word that attributes; null for words of no class, for words that are negated or not done at all, and
 * where the same word means a deed ("claimed responsibility"). By a word list: `VERB_CLASSES`.
 */
export const classOfCue = ({ head, phrase, content }: CueWords): VerbClass | null => {
  if (phrase.some((token) => token !== head && UNDONE.test(token.normal === 'not' ? 'not' : token.lemma))) return null
  const after = phrase[phrase.indexOf(head) + 1]
  const particle = after && PREPOSITION.test(after.normal) ? VERBS.get(`${head.lemma}-${after.normal}`) : undefined
  if (particle) return particle
  const noun = head.pos === 'NOUN' || head.pos === 'PROPN'
  const found = (noun ? NOUNS.get(head.lemma) : VERBS.get(head.lemma)) ?? null
  const deed = found && !noun ? DEEDS[head.lemma] : undefined
  return deed?.test(firstWord(content)) ? null : found
}
