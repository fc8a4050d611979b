import { FIELD_COUNT, FIELDS, type Leads, type Phrases, type Sketch } from './sketch.js'
import type { Token } from './tokens.js'
import type { Word } from './words.js'

interface Part {
  inTitle: boolean
  inLead: boolean
  /** How often a word of this part counts in the lead. */
  count: number
}

const PLAIN: ReadonlySet<number> = new Set([FIELDS.raw, FIELDS.rawNames])
const YEAR = /^(?:19|20)\d\d$/

/** Above this share of capitals a title is written in them throughout, and they tell no names. */
const TITLE_CASE_MIN = 0.7

const isTitleCase = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ word }) => word.isCapital).length > TITLE_CASE_MIN * tokens.length

class PhraseCounts {
  readonly #counts = new Map<number, [full: number, lead: number]>()

  add(id: number, inLead: boolean): void {
    const counts = this.#counts.get(id) ?? [0, 0]
    counts[0] += 1
    if (inLead) counts[1] += 1
    this.#counts.set(id, counts)
  }

  finish(): Phrases {
    const ids = Int32Array.from(this.#counts.keys()).sort()
    const weight = (count: number): number => (count > 0 ? 1 + Math.log(count) : 0)
    const full = Float32Array.from(ids, (id) => weight(this.#counts.get(id)?.[0] ?? 0))
    const lead = Float32Array.from(ids, (id) => weight(this.#counts.get(id)?.[1] ?? 0))
    return { ids, full, lead, fullSquares: squaresOf(full), leadSquares: squaresOf(lead) }
  }
}

const squaresOf = (values: Float32Array): number => values.reduce((sum, value) => sum + value * value, 0)

const leadsOf = (ids: Int32Array, counts: Float32Array): Leads => {
  const leadOf = (term: number): number => counts[term * FIELD_COUNT + FIELDS.lead] as number
  const terms = [...ids.keys()].filter((term) => leadOf(term) > 0)
  const length = Math.hypot(...terms.map(leadOf))
  return {
    ids: Int32Array.from(terms, (term) => ids[term] as number),
    weights: Float32Array.from(terms, (term) => leadOf(term) / length),
  }
}

/** Per field, the sums of `power`s of the counts. */
const sumsOf = (counts: Float32Array, power: 1 | 2): Float64Array => {
  const sums = new Float64Array(FIELD_COUNT)
  counts.forEach((count, at) => {
    const field = at % FIELD_COUNT
    sums[field] = (sums[field] as number) + (power === 1 ? count : count * count)
  })
  return sums
}

/** Counts the terms of an article's parts, title first. */
export class SketchTerms {
  readonly #rows = new Map<number, { word: Word; counts: Float64Array }>()
  readonly #names: ReadonlySet<number>
  readonly #two = new PhraseCounts()
  readonly #three = new PhraseCounts()

  /** `body`: the words of the text, whose capitals tell which words are names. */
  constructor(body: readonly Token[]) {
    this.#names = new Set(body.filter(({ isName }) => isName).map(({ word }) => word.id))
  }

  add(tokens: readonly Token[], part: Part): void {
    const capitalsTell = !(part.inTitle && isTitleCase(tokens))
    let last = 0
    let lastButOne = 0
    for (const token of tokens) {
      const { word } = token
      if (word.term === '') continue
      const isName = (capitalsTell && token.isName) || (word.isCapital && this.#names.has(word.id))
      this.#count(word, part, isName && !word.isNumber)
      if (last) this.#two.add(Math.imul(last, 31) ^ word.id, part.inLead)
      if (lastButOne) this.#three.add(Math.imul(Math.imul(lastButOne, 31) ^ last, 31) ^ word.id, part.inLead)
      lastButOne = last
      last = word.id
    }
  }

  #count(word: Word, { inTitle, inLead, count }: Part, isName: boolean): void {
    const { counts } = this.#rowOf(word)
    const add = (field: number, times: number): void => {
      counts[field] = (counts[field] as number) + times
    }
    add(FIELDS.full, 1)
    add(FIELDS.raw, 1)
    if (inTitle) add(FIELDS.title, 1)
    if (inLead) add(FIELDS.lead, count)
    if (isName) {
      add(FIELDS.names, 1)
      add(FIELDS.rawNames, 1)
      if (inLead) add(FIELDS.leadNames, 1)
    }
    if (word.isNumber) {
      add(FIELDS.numbers, 1)
      if (inLead) add(FIELDS.leadNumbers, 1)
      if (YEAR.test(word.term)) add(FIELDS.years, 1)
    }
    if (word.isDay) add(FIELDS.days, 1)
  }

  #rowOf(word: Word): { word: Word; counts: Float64Array } {
    const known = this.#rows.get(word.id)
    if (known) return known
    const row = { word, counts: new Float64Array(FIELD_COUNT) }
    this.#rows.set(word.id, row)
    return row
  }

  finish(): Pick<Sketch, 'ids' | 'counts' | 'terms' | 'ranks' | 'sums' | 'squares' | 'leads' | 'two' | 'three'> {
    const rows = [...this.#rows.values()].sort((a, b) => a.word.id - b.word.id)
    const counts = new Float32Array(rows.length * FIELD_COUNT)
    rows.forEach((row, index) => {
      if ((row.counts[FIELDS.names] as number) > 0) row.counts[FIELDS.titleNames] = row.counts[FIELDS.title] as number
      row.counts.forEach((count, field) => {
        counts[index * FIELD_COUNT + field] = count > 0 && !PLAIN.has(field) ? 1 + Math.log(count) : count
      })
    })
    const ids = Int32Array.from(rows, ({ word }) => word.id)
    return {
      ids,
      counts,
      terms: rows.map(({ word }) => word.term),
      ranks: Int32Array.from(rows, ({ word }) => word.rank),
      sums: sumsOf(counts, 1),
      squares: sumsOf(counts, 2),
      leads: leadsOf(ids, counts),
      two: this.#two.finish(),
      three: this.#three.finish(),
    }
  }
}
