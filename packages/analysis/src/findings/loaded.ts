import { type LoadedWord, loadedWords } from '@parallax/language'
import { type Evidence, type FindingOf, RULES, type Span } from '@parallax/model'
import { type AlignedEvent, type AlignedFact, type AlignedSentence, evidenceOf } from '../align/aligned-event.js'
import { hashId } from '../hash-id.js'
import { isOwnVoice } from '../loaded/own-voice.js'
import { type PlainTelling, plainTelling } from '../loaded/plain-telling.js'
import { outletSays } from './outlet-says.js'
import { toldByOrigins } from './tellings.js'

const RULE = RULES.loaded.ownVoice

/** A telling with the words in it that readers may call loaded. */
interface Weighed {
  telling: AlignedSentence
  words: readonly LoadedWord[]
}

/** Weighs the sentences of an event's shared facts: elsewhere nobody says the same without. One wording is weighed once. */
const weighing = ({ articles }: AlignedEvent): ((telling: AlignedSentence) => Weighed) => {
  const known = new Map<string, { start: number; words: readonly LoadedWord[] }>()
  const wordsOf = ({ start, end, paragraph, tokens, article }: AlignedSentence): LoadedWord[] => {
    const sentence = { start, end, paragraph, firstToken: 0, endToken: tokens.length }
    return loadedWords({ text: articles[article]?.text ?? '', tokens: [...tokens], sentences: [sentence] })
  }
  return (telling) => {
    const before = known.get(telling.text)
    if (before) {
      const moved = telling.start - before.start
      const words = before.words.map((word) => ({ ...word, start: word.start + moved, end: word.end + moved }))
      return { telling, words }
    }
    const words = wordsOf(telling)
    known.set(telling.text, { start: telling.start, words })
    return { telling, words }
  }
}

const pieceOf = (telling: AlignedSentence, { start, end }: Span, { articles }: AlignedEvent): Evidence => ({
  ...evidenceOf(telling, articles),
  start,
  end,
  text: telling.text.slice(start - telling.start, end - telling.start),
})

const findingOf = (
  fact: AlignedFact,
  { word, loaded, plain }: { word: LoadedWord; loaded: AlignedSentence; plain: PlainTelling },
  event: AlignedEvent,
): FindingOf<'loaded'> => {
  const piece = pieceOf(loaded, word, event)
  const { telling, word: instead } = plain
  return {
    id: hashId(RULE, fact.fact.id, piece.articleId, piece.start, piece.text),
    kind: 'loaded',
    rule: RULE,
    summary: `${outletSays(event.articles[loaded.article], word.text)}; ${outletSays(event.articles[telling.article], telling.text)}`,
    factId: fact.fact.id,
    evidence: [loaded, telling].map((sentence) => evidenceOf(sentence, event.articles)),
    articleId: piece.articleId,
    word: piece,
    class: word.class,
    probability: Math.round(100 * word.probability) / 100,
    plain: instead ? pieceOf(telling, instead, event) : null,
  }
}

/** Loaded words in an outlet's own voice where another origin tells the same part of the fact without any. */
export const loaded = (event: AlignedEvent): FindingOf<'loaded'>[] => {
  const weigh = weighing(event)
  return toldByOrigins(event).flatMap(({ fact, tellings }) => {
    const weighed = tellings.map(weigh)
    const others = weighed.filter(({ words }) => !words.some(({ quoted }) => !quoted)).map(({ telling }) => telling)
    return weighed.flatMap(({ telling, words }) =>
      words
        .filter((word) => isOwnVoice(word, telling))
        .flatMap((word) => {
          for (const other of others) {
            const plain = other === telling ? undefined : plainTelling(word, telling, other)
            if (plain) return [findingOf(fact, { word, loaded: telling, plain }, event)]
          }
          return []
        }),
    )
  })
}
