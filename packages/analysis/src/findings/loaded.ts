import { LOADED_LEAST, type LoadedWord, loadedWords } from '@parallax/language'
import { type Evidence, type FindingOf, RULES, type Span } from '@parallax/model'
import { type AlignedEvent, type AlignedFact, type AlignedSentence, evidenceOf } from '../align/aligned-event.js'
import { stem } from '../align/stem.js'
import { hashId } from '../hash-id.js'
import { alignWords } from '../word-alignment/align-words.js'
import { alignableWords } from '../word-alignment/alignable-word.js'
import { canStandFor } from '../word-alignment/are-related.js'
import { outletSays } from './outlet-says.js'
import { toldByOrigins } from './tellings.js'

const RULE = RULES.loaded.ownVoice

/** A telling with the words in it that readers may call loaded. */
interface Weighed {
  telling: AlignedSentence
  words: readonly LoadedWord[]
}

/** Only the sentences of shared facts are weighed: elsewhere nobody says the same without. */
const weigh = (telling: AlignedSentence, { articles }: AlignedEvent): Weighed => {
  const { start, end, paragraph, tokens } = telling
  const text = articles[telling.article]?.text ?? ''
  const sentence = { start, end, paragraph, firstToken: 0, endToken: tokens.length }
  return { telling, words: loadedWords({ text, tokens: [...tokens], sentences: [sentence] }) }
}

/** Nouns are names of things as often as judgements, so that they must be surer. */
const LEAST: Partial<Record<LoadedWord['class'], number>> = { epithet: 0.75, 'scare quote': 0.7 }
const LEAST_OF_OTHERS = Math.max(LOADED_LEAST.certain, 0.55)
/** Halves of set phrases ("lame duck", "belly laugh"), and words that are as plain as they are loaded. */
const SET_PHRASES = new Set(
  'lame duck belly hack hacked sane kill killed dead guess guessing war hawk dove hero claim claims'.split(' '),
)
/** After a hyphen it is half of a word: "rain-soaked". */
const MARK = /['"\u2018\u2019\u201c\u201d-]/u

/** A single quotation mark opens many a word that is somebody else's in a headline. */
const isMarked = ({ start }: LoadedWord, telling: AlignedSentence): boolean =>
  MARK.test(telling.text[start - telling.start - 1] ?? '')

const isName = ({ start }: LoadedWord, { tokens }: AlignedSentence): boolean =>
  tokens.some((token) => token.start === start && token.pos === 'PROPN')

/** The outlet's own: what somebody is quoted with is theirs, but for marks that keep a word at a distance. */
const isOwn = (word: LoadedWord, telling: AlignedSentence): boolean => {
  if (word.probability < (LEAST[word.class] ?? LEAST_OF_OTHERS)) return false
  if (SET_PHRASES.has(word.text.toLowerCase()) || isName(word, telling) || claimsLives(word, telling)) return false
  return word.class === 'scare quote' || (!word.quoted && !isMarked(word, telling))
}

const pieceOf = (telling: AlignedSentence, { start, end }: Span, { articles }: AlignedEvent): Evidence => ({
  ...evidenceOf(telling, articles),
  start,
  end,
  text: telling.text.slice(start - telling.start, end - telling.start),
})

/** The word of the plain telling that stands where the loaded one does. */
const counterpart = (word: LoadedWord, loaded: AlignedSentence, plain: AlignedSentence): Span | undefined => {
  const at = loaded.tokens.findIndex(({ start }) => start === word.start)
  const pair = alignWords(alignableWords(loaded.tokens), alignableWords(plain.tokens)).find(([own]) => own === at)
  const [own, other] = [loaded.tokens[at], pair && plain.tokens[pair[1]]]
  return own && other && canStandFor(own, other) ? other : undefined
}

/** In any form: who writes of a "fatal shooting" says no less than "fatally shot". */
const hasWord = ({ tokens }: AlignedSentence, word: LoadedWord, loaded: AlignedSentence): boolean => {
  const lemma = loaded.tokens.find(({ start }) => start === word.start)?.lemma
  return lemma !== undefined && tokens.some((token) => stem(token.lemma) === stem(lemma))
}

/** What a disaster claims is no assertion. */
const LIVES = new Set(['life', 'victim'])
const LIVES_REACH = 4

const claimsLives = ({ start }: LoadedWord, { tokens }: AlignedSentence): boolean => {
  const at = tokens.findIndex((token) => token.start === start)
  const isClaim = tokens[at]?.lemma === 'claim'
  return isClaim && tokens.slice(at + 1, at + 1 + LIVES_REACH).some(({ lemma }) => LIVES.has(lemma))
}

const findingOf = (
  fact: AlignedFact,
  { word, loaded, plain }: { word: LoadedWord; loaded: AlignedSentence; plain: AlignedSentence },
  event: AlignedEvent,
): FindingOf<'loaded'> => {
  const instead = counterpart(word, loaded, plain)
  const piece = pieceOf(loaded, word, event)
  return {
    id: hashId(RULE, fact.fact.id, piece.articleId, piece.start, piece.text),
    kind: 'loaded',
    rule: RULE,
    summary: `${outletSays(event.articles[loaded.article], word.text)}; ${outletSays(event.articles[plain.article], plain.text)}`,
    factId: fact.fact.id,
    evidence: [loaded, plain].map((sentence) => evidenceOf(sentence, event.articles)),
    articleId: piece.articleId,
    word: piece,
    class: word.class,
    probability: Math.round(100 * word.probability) / 100,
    plain: instead ? pieceOf(plain, instead, event) : null,
  }
}

/** Loaded words in an outlet's own voice where another origin tells the same fact without any. */
export const loaded = (event: AlignedEvent): FindingOf<'loaded'>[] =>
  toldByOrigins(event).flatMap(({ fact, tellings }) => {
    const weighed = tellings.map((telling) => weigh(telling, event))
    const plain = weighed.filter(({ words }) => !words.some(({ quoted }) => !quoted))
    return weighed.flatMap(({ telling, words }) =>
      words
        .filter((word) => isOwn(word, telling))
        .flatMap((word) => {
          const other = plain.find((one) => one.telling !== telling && !hasWord(one.telling, word, telling))
          return other ? [findingOf(fact, { word, loaded: telling, plain: other.telling }, event)] : []
        }),
    )
  })
