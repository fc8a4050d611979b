import type { Span } from '@parallax/model'
import type { VerbClass } from './quotes/verb-classes.js'

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

/** A run of proper nouns ("Yair Lapid", "White House"), without the title before it. */
export interface Name extends Span {
  text: string
  /** Lower case, for comparing across articles. */
  key: string
  kind: NameKind
  /** Words of office or courtesy before it ("Rep.", "former President", "caretaker prime minister"). */
  title: Span | null
  /** Its tokens are `tokens.slice(firstToken, endToken)` of the reading. */
  firstToken: number
  endToken: number
}

export type NameKind = 'person' | 'place' | 'organisation' | 'unknown'

/**
 * How a text names someone: in full, by a part of the name, by its initials, by office or part played ("the
 * congressman"), by a pronoun.
 */
export type MentionForm = 'name' | 'short' | 'acronym' | 'role' | 'pronoun'

export interface Mention extends Span {
  form: MentionForm
  firstToken: number
  endToken: number
}

/** Someone or something named, with all the places where the text speaks of it. */
export interface Entity {
  /** Lower case, without title, middle initials and accents, first names in full ("stephen king" and "steve king" are equal). */
  key: string
  /** The fullest form as it is written. */
  name: string
  kind: NameKind
  /** In the order of the text. */
  mentions: Mention[]
}

/** A stated amount. `low` = `high` for an exact value; null is an open end ("at least 12": low 12, high null). */
export interface Quantity extends Span {
  text: string
  low: number | null
  high: number | null
  approximate: boolean
  /**
   * `count`, `percent`, an ISO currency code, `ordinal`, or a unit word such as `mile`. `date`: first and last day
   * meant, in days since 1970-01-01, both null where the text leaves the day open. `time`: minutes since midnight.
   * `score`: two numbers that belong together, as in a vote of 52-48, the smaller in `low`. `rank`: No. 5. `times`:
   * what it became as a multiple of what it was ("doubled"). Hundredths of a currency are stated in the currency.
   */
  unit: string
  /**
   * Lemma of what is counted ("people", "bill"), with its state where that matters ("people killed", "people
   * injured", whatever the word for it was); `age` for years of age; empty where the text does not say.
   */
  thing: string
  /**
   * Where the amount stands in a rise or fall: `by` is how much, `from` the value before, `to` the value after;
   * missing for an amount by itself.
   */
  change?: 'by' | 'from' | 'to'
  /** Places and times in its clause, and what one of it falls to ("per share"), as lemmas; missing where there are none. */
  scope?: readonly string[]
  /** Of a `time`: minutes east of Greenwich, where the text names the zone. */
  zone?: number
}

/** Words in quotation marks, the marks outside the span. */
export interface Quote extends Span {
  text: string
  speaker: Span | null
  verb: Span | null
}

/** Something that a text has someone say, think or want: quoted word for word, told in other words, or both. */
export interface Attribution {
  /** One stretch, or two around the cue; with their quotation marks. No two attributions share a character here. */
  content: Span[]
  /** The noun phrase or pronoun, as the text writes it; null where the text names nobody. */
  source: Span | null
  /** Who that is among the entities of the reading; null where the text does not tell. */
  entity: Entity | null
  /** The source is someone left without a name: "a senior official", "people familiar with the talks". */
  unnamed: boolean
  /** What makes it an attribution: "said", "has also called for", "according to", "claim". */
  cue: Span
  /** Lemma of the word in it that attributes: "say", "call", "accord" (of "according to"), "claim". */
  lemma: string
  /** How that word puts what is said; null for words of no class, and where it is negated. */
  verbClass: VerbClass | null
  /** `direct`: every word in quotation marks; `mixed`: some. */
  kind: 'direct' | 'mixed' | 'indirect'
}

/** What the language code finds in a text. Made anew each time, never stored. */
export interface Reading {
  text: string
  tokens: Token[]
  sentences: Sentence[]
  names: Name[]
  /** Who and what is named, in the order of their first mentions. */
  entities: Entity[]
  quantities: Quantity[]
  quotes: Quote[]
  /** In the order of their cues. Worked out when first asked for: it takes about as long as all the rest. */
  readonly attributions: Attribution[]
}
