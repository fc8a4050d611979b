import type { Span } from '@parallax/model'
import { commonKeys } from '../entities/common-keys.js'
import { lexicon } from '../lexicon/lexicon.js'
import { countryOf } from '../names/country-of.js'
import type { Entity, Mention, Reading, Token } from '../reading.js'
import { wordVectors } from '../vectors/word-vectors.js'

/** What a label says: who is named by its head, and the words it is made of. */
export interface Label {
  text: string
  /** Key of the entity, or the country, that its main word names. */
  named: string | undefined
  head: string
  /** The head in the lexicon, or -1. */
  headWord: number
  lemmas: ReadonlySet<string>
  /** Of length 1, or all zero. */
  vector: Float64Array
}

/** Where what follows no longer says who is meant. */
const ENDS_HEAD = new Set(['ADP', 'SCONJ', 'PRON', 'VERB', 'AUX', 'PUNCT', 'CCONJ'])
const IS_HEAD = new Set(['NOUN', 'PROPN'])

/** The last noun before a preposition, a verb or a mark; the last word where there is none. */
const headOf = (tokens: readonly Token[]): Token | undefined => {
  let head: Token | undefined
  for (const token of tokens) {
    if (head && ENDS_HEAD.has(token.pos)) break
    if (IS_HEAD.has(token.pos)) head = token
  }
  return head ?? tokens.at(-1)
}

/** Rare words tell more: the logarithm of the rank, 0 to 1, twice for the head. */
const weightOf = (rank: number, isHead: boolean): number => (Math.log(rank + 2) / Math.log(100_000)) * (isHead ? 2 : 1)

const vectorOf = (tokens: readonly Token[], head: Token | undefined): Float64Array => {
  const { dimensions, indexOf, addTo } = wordVectors()
  const sum = new Float64Array(dimensions)
  for (const token of tokens) {
    if (token.stop) continue
    const written = indexOf(token.normal)
    const rank = written >= 0 ? written : indexOf(token.lemma)
    if (rank >= 0) addTo(sum, rank, weightOf(rank, token === head))
  }
  const length = Math.hypot(...sum)
  return length === 0 ? sum : sum.map((value) => value / length)
}

interface Placed {
  entity: Entity
  mention: Mention
}

const coversHead = ({ mention }: Placed, head: Token): boolean => mention.start <= head.start && head.end <= mention.end

/** Makes the labels of several articles of one event, so that one person has one key in all of them. */
export const labelMaker = (readings: readonly Reading[]): ((reading: Reading, span: Span) => Label) => {
  const keys = commonKeys(readings)
  const byToken = new Map(
    readings.map((reading) => {
      const at = new Map<Token | undefined, Placed>()
      for (const entity of reading.entities)
        for (const mention of entity.mentions)
          for (let token = mention.firstToken; token < mention.endToken; token += 1)
            at.set(reading.tokens[token], { entity, mention })
      return [reading, at]
    }),
  )
  return (reading, span) => {
    const tokens = reading.tokens.filter(({ start, end }) => start >= span.start && end <= span.end)
    const head = headOf(tokens)
    const placed = head && byToken.get(reading)?.get(head)
    const key = placed && head && coversHead(placed, head) ? keys.get(placed.entity) : undefined
    const lemma = head?.lemma ?? ''
    return {
      text: reading.text.slice(span.start, span.end).toLowerCase(),
      named: key === undefined ? undefined : (countryOf(key) ?? key),
      head: lemma,
      headWord: lexicon().indexOf(lemma),
      lemmas: new Set(tokens.filter(({ stop }) => !stop).map((token) => token.lemma)),
      vector: vectorOf(tokens, head),
    }
  }
}
