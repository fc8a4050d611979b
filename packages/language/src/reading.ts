import type { Span } from '@parallax/model'

/** A word, number or mark of punctuation. Offsets into the text that was read. */
export interface Token extends Span {
  /** Lower case, curly quotes and dashes made plain. */
  normal: string
  lemma: string
  /** Universal part of speech: NOUN, PROPN, VERB, NUM, PUNCT ... */
  pos: string
  /** Says nothing by itself: articles, prepositions, auxiliaries, pronouns. */
  stop: boolean
}

/** A sentence; its tokens are `tokens.slice(firstToken, endToken)` of the reading. */
export interface Sentence extends Span {
  paragraph: number
  firstToken: number
  endToken: number
}

/** A run of proper nouns ("Yair Lapid", "White House"). */
export interface Name extends Span {
  text: string
  /** Lower case without title, for comparing across articles. */
  key: string
  kind: 'person' | 'place' | 'organisation' | 'unknown'
}

/** A stated amount. `low` = `high` for an exact value; null is an open end ("at least 12": low 12, high null). */
export interface Quantity extends Span {
  text: string
  low: number | null
  high: number | null
  approximate: boolean
  /** `count`, `percent`, an ISO currency code, `date`, `ordinal`, or a unit word such as `mile`. */
  unit: string
  /** Lemma of what is counted ("people", "bill"), empty where the text does not say. */
  thing: string
}

/** Words in quotation marks, the marks outside the span. */
export interface Quote extends Span {
  text: string
  speaker: Span | null
  verb: Span | null
}

/** What the language code finds in a text. Made anew each time, never stored. */
export interface Reading {
  text: string
  tokens: Token[]
  sentences: Sentence[]
  names: Name[]
  quantities: Quantity[]
  quotes: Quote[]
}
