/** What a term's counts are kept of; the place in the row of a term. */
export const FIELDS = {
  /** Title (words twice) and lead: 1 + ln of the count, as in all but `raw` and `rawNames`. */
  lead: 0,
  /** Title and text. */
  full: 1,
  title: 2,
  /** Title and text, plainly counted, so that what an article speaks of all the time weighs most. */
  raw: 3,
  leadNames: 4,
  names: 5,
  rawNames: 6,
  leadNumbers: 7,
  numbers: 8,
  /** Those of the title's words that are names in the text. */
  titleNames: 9,
  /** Days of the week, months, and times of day. */
  days: 10,
  years: 11,
} as const
export const FIELD_COUNT = Object.keys(FIELDS).length

/** Neighbouring terms, two or three, by id in rising order. */
export interface Phrases {
  ids: Int32Array
  /** 1 + ln of how often in title and text, and in title and lead. */
  full: Float32Array
  lead: Float32Array
  /** Sums of the squares of the two. */
  fullSquares: number
  leadSquares: number
}

/** The terms of title and lead, by id in rising order, as a vector of length 1. */
export interface Leads {
  ids: Int32Array
  weights: Float32Array
}

/** What grouping compares of an article: made once, in time linear in its text, and compared often. */
export interface Sketch {
  /** Ids of the terms of title and text, in rising order. */
  ids: Int32Array
  /** A row of `FIELD_COUNT` counts for each of the terms. */
  counts: Float32Array
  /** The terms, and how frequent each is in general news, as `Word` has it. */
  terms: readonly string[]
  ranks: Int32Array
  /** Per field, the sums of the terms' counts and of their squares. */
  sums: Float64Array
  squares: Float64Array
  leads: Leads
  two: Phrases
  three: Phrases
  leadVector: Float64Array
  titleVector: Float64Array
  /** Characters of text that were looked at. */
  characters: number
}
