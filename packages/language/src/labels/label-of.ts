import type { Span } from '@parallax/model'
import { commonKeys } from '../entities/common-keys.js'
import { lexicon } from '../lexicon/lexicon.js'
import { countryOf } from '../names/country-of.js'
import { roleOf } from '../names/titles.js'
import type { Entity, Mention, NameKind, Reading, Token } from '../reading.js'
import { countriesIn } from './countries-in.js'
import { labelPhrase } from './label-phrase.js'
import { type LabelVectors, labelVectors } from './label-vectors.js'

/** What a label says by itself: who is named by its head, and the words it is made of. */
export interface Label {
  reading: Reading
  span: Span
  /** Lower case. */
  text: string
  /** Key of the entity, or the country, that its main word names. */
  named: string | undefined
  /** Of the entity; undefined where it names none. */
  kind: NameKind | undefined
  /** Keys of the entities, or the countries, that its other words name: Comey, in "Comey's memos". */
  beside: ReadonlySet<string>
  countries: ReadonlySet<string>
  /** A person's name, or an office or a part played. */
  isHuman: boolean
  isAction: boolean
  head: string
  /** The head in the lexicon, or -1. */
  headWord: number
  lemmas: ReadonlySet<string>
  vectors: LabelVectors
}

interface Placed {
  entity: Entity
  mention: Mention
}

const coversHead = ({ mention }: Placed, head: Token): boolean => mention.start <= head.start && head.end <= mention.end

const placedTokens = ({ tokens, entities }: Reading): Map<Token, Placed> => {
  const at = new Map<Token, Placed>()
  for (const entity of entities)
    for (const mention of entity.mentions)
      for (const token of tokens.slice(mention.firstToken, mention.endToken)) at.set(token, { entity, mention })
  return at
}

/** Makes the labels of several articles of one event, so that one person has one key in all of them. */
export const labelMaker = (readings: readonly Reading[]): ((reading: Reading, span: Span) => Label) => {
  const keys = commonKeys(readings)
  const placed = new Map(readings.map((reading) => [reading, placedTokens(reading)]))
  const nameOf = ({ entity }: Placed): string => {
    const key = keys.get(entity) ?? entity.key
    return countryOf(key) ?? key
  }
  return (reading, span) => {
    const phrase = labelPhrase(reading, span)
    const { tokens, head } = phrase
    const entityAt = placed.get(reading)
    const atHead = head && entityAt?.get(head)
    const own = atHead && coversHead(atHead, head) ? atHead : undefined
    const others = tokens.flatMap((token) => {
      const other = token === head ? undefined : entityAt?.get(token)
      return other && other.entity !== own?.entity ? [nameOf(other)] : []
    })
    const lemma = head?.lemma ?? ''
    return {
      reading,
      span,
      text: reading.text.slice(span.start, span.end).toLowerCase(),
      named: own && nameOf(own),
      kind: own?.entity.kind,
      beside: new Set(others),
      countries: countriesIn(tokens),
      isHuman: own?.entity.kind === 'person' || roleOf(lemma) !== undefined,
      isAction: phrase.isAction,
      head: lemma,
      headWord: lexicon().indexOf(lemma),
      lemmas: new Set(tokens.filter(({ stop }) => !stop).map((token) => token.lemma)),
      vectors: labelVectors(reading, phrase),
    }
  }
}
