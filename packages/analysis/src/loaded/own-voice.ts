import { LOADED_LEAST, type LoadedWord, type Token } from '@parallax/language'
import type { AlignedSentence } from '../align/aligned-event.js'
import { SAYING_WORDS } from '../utterances/saying-words.js'

/** Nouns are names of things as often as judgements, so that they must be surer. */
const LEAST: Partial<Record<LoadedWord['class'], number>> = { epithet: 0.75, 'scare quote': 0.7 }
const LEAST_OF_OTHERS = Math.max(LOADED_LEAST.certain, 0.55)
/** Halves of set phrases ("lame duck", "belly laugh"), and words that are as plain as they are loaded. */
const SET_PHRASES = new Set(
  `lame duck belly hack hacked sane kill killed dead fatal fatally guess guessing war hawk dove hero claim claims worm worms
  malicious contagious floored elite hyper`.split(/\s+/),
)
/** After a hyphen it is half of a word: "rain-soaked". */
const MARK = /['"\u2018\u2019\u201c\u201d-]/u
const QUOTATION_MARK = /["\u201c\u201d]/gu
const CLOSED_AT_END = /["\u201d]$/u

/** A single quotation mark opens many a word that is somebody else's in a headline. */
const isMarked = ({ start }: LoadedWord, telling: AlignedSentence): boolean =>
  MARK.test(telling.text[start - telling.start - 1] ?? '')

/** A quotation that began in an earlier sentence, or whose opening mark was lost: only its end is marked. */
const isInsideUnopened = ({ text }: AlignedSentence): boolean =>
  CLOSED_AT_END.test(text) && text.match(QUOTATION_MARK)?.length === 1

const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN'

/** What a disaster or a winner claims is no assertion, nor is responsibility; who wastes no time wastes nothing. */
const WITH_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'claim',
    new Set('life victim responsibility credit prize title win victory crown medal gold championship'.split(' ')),
  ],
  ['waste', new Set(['no'])],
])
const WITH_REACH = 6

const isSetPhrase = (tokens: readonly Token[], at: number): boolean => {
  const others = WITH_WORDS.get(tokens[at]?.lemma ?? '')
  return others !== undefined && tokens.slice(at + 1, at + 1 + WITH_REACH).some(({ lemma }) => others.has(lemma))
}

const NAMING = new Set('call describe brand label dub deem accuse view portray'.split(' '))
const CHARGES = new Set('charge allegation accusation claim complaint'.split(' '))

/** Whether a word has somebody say or call what comes after it. */
export const reports = ({ lemma, pos }: Token): boolean =>
  pos === 'VERB' ? SAYING_WORDS.has(lemma) || NAMING.has(lemma) : pos === 'NOUN' && CHARGES.has(lemma)

/** "He claimed, hyperbolically, that": the outlet's own word on how something is said stands this near. */
const MANNER_REACH = 2

/**
 * Whether the words around have somebody else think so: "accused her of being hypocritical", "charges that he demonized
 * them". How something is said ("he boasted") is the outlet's own.
 */
const isReported = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]
  if (!word || reports(word)) return false
  const from = tokens.findLastIndex((token, index) => index < at && token.normal === ';') + 1
  const isManner = word.pos === 'ADV' && tokens[at - 1]?.normal !== 'of'
  return tokens
    .slice(from, at)
    .some((token, index) => reports(token) && !(isManner && at - from - index <= MANNER_REACH))
}

const COURT = /^(?:sue|lawsuit|suit|plaintiff)$/

/** What a plaintiff claims is called so by everybody. */
const isLegalClaim = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'claim' && tokens.some(({ lemma }) => COURT.test(lemma))

/** The outlet's own: what somebody is quoted or reported with is theirs, but for marks that keep a word at a distance. */
export const isOwnVoice = (word: LoadedWord, telling: AlignedSentence): boolean => {
  if (word.probability < (LEAST[word.class] ?? LEAST_OF_OTHERS)) return false
  const { tokens } = telling
  const at = tokens.findIndex(({ start }) => start === word.start)
  if (SET_PHRASES.has(word.text.toLowerCase()) || isName(tokens[at]) || isSetPhrase(tokens, at)) return false
  if (isLegalClaim(tokens, at) || isReported(tokens, at)) return false
  return word.class === 'scare quote' || !(word.quoted || isMarked(word, telling) || isInsideUnopened(telling))
}
