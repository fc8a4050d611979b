import { hasLetterOrDigit, type Quantity, type Token } from '@parallax/language'
import { stem } from './stem.js'

/**
 * `name` is part of a proper name, `given` one of its words before the last ("Vladimir" of "Vladimir Putin"), `saying`
 * a verb of speech, `time` a weekday or the like. Articles agree or differ in the last three without saying anything else.
 */
export type WordKind = 'word' | 'name' | 'given' | 'number' | 'saying' | 'time'

/** A word of a sentence that can be evidence that another sentence says the same. */
export interface SentenceWord {
  term: string
  stem: string
  kind: WordKind
  /** Index of its token in the sentence; -1 where it is not written. */
  token: number
}

interface Worded {
  tokens: readonly Token[]
  quantities: readonly Quantity[]
}

const SAYING = new Set(
  `say tell add state note remark comment report announce explain declare reply respond write tweet argue insist
  claim speak talk ask describe accord quote mention`.split(/\s+/),
)
const TIMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening
  night week day month year january february march april june july august september october november december jan feb
  mar apr jun jul aug sept oct nov dec ago`.split(/\s+/),
)
const TITLES = new Set(
  `mr mrs ms dr sen rep gov president senator representative governor congressman congresswoman secretary justice judge
  general attorney chief chairman minister prime former mr. mrs. ms. dr. sen. rep. gov. reps. sens. rev. gen.`.split(
    /\s+/,
  ),
)

const bare = (lemma: string): string => lemma.replace(/'s$/, '').replace(/\.$/, '').replaceAll('.', '')

const kindOf = (token: Token, next: Token | undefined): WordKind => {
  if (TIMES.has(token.lemma)) return 'time'
  if (token.pos === 'VERB' && SAYING.has(token.lemma)) return 'saying'
  if (TITLES.has(token.lemma)) return 'given'
  if (token.pos !== 'PROPN') return 'word'
  return next?.pos === 'PROPN' && next.start - token.end <= 2 ? 'given' : 'name'
}

const numberWords = ({ tokens, quantities }: Worded): SentenceWord[] =>
  quantities
    .filter(({ unit }) => unit !== 'date' && unit !== 'ordinal')
    .map(({ low, high, start }): SentenceWord => {
      const term = `#${low ?? high ?? ''}`
      return { term, stem: term, kind: 'number', token: tokens.findIndex((token) => token.end > start) }
    })

/** The words of a sentence that say something, each once, in order, with the numbers by value ("twelve" is "12"). */
export const sentenceWords = (sentence: Worded): SentenceWord[] => {
  const found = new Map<string, SentenceWord>()
  sentence.tokens.forEach((token, index) => {
    if (token.stop || !hasLetterOrDigit(token.normal)) return
    const quantity = sentence.quantities.find(({ start, end }) => start <= token.start && token.end <= end)
    if (quantity && token.pos === 'NUM' && quantity.unit !== 'date' && quantity.unit !== 'ordinal') return
    const term = bare(token.lemma)
    if (term === '') return
    const kind = kindOf(token, sentence.tokens[index + 1])
    if (!found.has(term)) found.set(term, { term, stem: kind === 'number' ? term : stem(term), kind, token: index })
  })
  for (const word of numberWords(sentence)) found.set(word.term, word)
  return [...found.values()].sort((a, b) => a.token - b.token)
}
