import { LOADED_LEAST, type LoadedWord, loadedWords } from '@parallax/language'
import type { Evidence, FindingOf, Span } from '@parallax/model'
import { type AlignedEvent, type AlignedFact, type AlignedSentence, evidenceOf } from '../align/aligned-event.js'
import { hashId } from '../hash-id.js'
import { alignWords } from '../word-alignment/align-words.js'
import { alignableWords } from '../word-alignment/alignable-word.js'
import { outletSays } from './outlet-says.js'
import { toldByOrigins } from './tellings.js'

const RULE = 'loaded/own-voice@1'

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

/** The outlet's own: what somebody is quoted with is theirs, but for marks that keep a word at a distance. */
const isOwn = (word: LoadedWord): boolean =>
  word.probability >= LOADED_LEAST.certain && (!word.quoted || word.class === 'scare quote')

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
  return pair && plain.tokens[pair[1]]
}

const hasWord = ({ tokens }: AlignedSentence, word: LoadedWord, loaded: AlignedSentence): boolean => {
  const lemma = loaded.tokens.find(({ start }) => start === word.start)?.lemma
  return tokens.some((token) => token.lemma === lemma)
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
      words.filter(isOwn).flatMap((word) => {
        const other = plain.find((one) => one.telling !== telling && !hasWord(one.telling, word, telling))
        return other ? [findingOf(fact, { word, loaded: telling, plain: other.telling }, event)] : []
      }),
    )
  })
