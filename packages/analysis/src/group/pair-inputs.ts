import { IdSharing, sharedTerms } from './shared-ids.js'
import { FIELD_COUNT, FIELDS, type Phrases, type Sketch } from './sketch.js'
import type { WeighedSketch } from './weighed-sketch.js'

/** What is measured of two articles, in the order of a row. `Less` and `More` are the two directions, lower first. */
export const PAIR_INPUTS = [
  'lead',
  'full',
  'title',
  'raw',
  'leadNames',
  'names',
  'rawNames',
  'leadNumbers',
  'numbers',
  'days',
  'years',
  'leadInFullLess',
  'leadInFullMore',
  'titleCoveredLess',
  'titleCoveredMore',
  'titleNamesCoveredLess',
  'titleNamesCoveredMore',
  'leadNamesCoveredLess',
  'leadNamesCoveredMore',
  'leadNumbersCoveredLess',
  'leadNumbersCoveredMore',
  'rarestShared',
  'secondRarestShared',
  'leadPairs',
  'pairs',
  'triples',
  'leadMeaning',
  'titleMeaning',
  'titleLeadMeaningLess',
  'titleLeadMeaningMore',
  'charactersLess',
  'charactersMore',
] as const

/** Of something that one of the two articles has none of, such as numbers: unlike having some and sharing none. */
const MISSING = -0.05

const COSINES = [
  FIELDS.lead,
  FIELDS.full,
  FIELDS.title,
  FIELDS.raw,
  FIELDS.leadNames,
  FIELDS.names,
  FIELDS.rawNames,
  FIELDS.leadNumbers,
  FIELDS.numbers,
  FIELDS.days,
  FIELDS.years,
]
/** Of which of an article's fields how much is in which of the other's. */
const COVERED = [FIELDS.title, FIELDS.titleNames, FIELDS.leadNames, FIELDS.leadNumbers]
const COVERED_IN = [FIELDS.full, FIELDS.full, FIELDS.names, FIELDS.numbers]

/** Sums over the terms that two articles share; made once and used for every pair. */
const dots = new Float64Array(FIELD_COUNT)
const covers = new Float64Array(2 * COVERED.length)
const cross = new Float64Array(2)
const rarest = new Float64Array(2)

const addShared = (a: WeighedSketch, i: number, b: WeighedSketch, j: number): void => {
  const rowA = i * FIELD_COUNT
  const rowB = j * FIELD_COUNT
  const countsA = a.sketch.counts
  const countsB = b.sketch.counts
  const rarity = a.rarities[i] as number
  const square = rarity * rarity
  const leadA = countsA[rowA] as number
  const leadB = countsB[rowB] as number
  for (let field = 0; field < FIELD_COUNT; field += 1) {
    const count = countsA[rowA + field] as number
    if (count !== 0) dots[field] = (dots[field] as number) + square * count * (countsB[rowB + field] as number)
  }
  cross[0] = (cross[0] as number) + square * leadA * (countsB[rowB + FIELDS.full] as number)
  cross[1] = (cross[1] as number) + square * (countsA[rowA + FIELDS.full] as number) * leadB
  for (let pair = 0; pair < COVERED.length; pair += 1) {
    const own = COVERED[pair] as number
    const other = COVERED_IN[pair] as number
    if ((countsB[rowB + other] as number) > 0)
      covers[2 * pair] = (covers[2 * pair] as number) + rarity * (countsA[rowA + own] as number)
    if ((countsA[rowA + other] as number) > 0)
      covers[2 * pair + 1] = (covers[2 * pair + 1] as number) + rarity * (countsB[rowB + own] as number)
  }
  const weight = rarity * Math.min(leadA, leadB)
  if (weight > (rarest[0] as number)) {
    rarest[1] = rarest[0] as number
    rarest[0] = weight
  } else if (weight > (rarest[1] as number)) rarest[1] = weight
}

const clear = (sums: Float64Array): void => {
  for (let at = 0; at < sums.length; at += 1) sums[at] = 0
}

const addAllShared = (a: WeighedSketch, b: WeighedSketch): void => {
  clear(dots)
  clear(covers)
  clear(cross)
  clear(rarest)
  const { count, own, other } = sharedTerms.of(a.sketch.ids, b.sketch.ids)
  for (let at = 0; at < count; at += 1) addShared(a, own[at] as number, b, other[at] as number)
}

const cosine = (dot: number, squaresA: number, squaresB: number): number =>
  squaresA > 0 && squaresB > 0 ? dot / Math.sqrt(squaresA * squaresB) : MISSING

const phraseDots = new Float64Array(2)
const sharedTwos = new IdSharing()
const sharedThrees = new IdSharing()

const addPhrases = (a: Phrases, b: Phrases, sharing: IdSharing): void => {
  const { count, own, other } = sharing.of(a.ids, b.ids)
  let full = 0
  let lead = 0
  for (let at = 0; at < count; at += 1) {
    const i = own[at] as number
    const j = other[at] as number
    full += (a.full[i] as number) * (b.full[j] as number)
    lead += (a.lead[i] as number) * (b.lead[j] as number)
  }
  phraseDots[0] = full
  phraseDots[1] = lead
}

const dotOf = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number)
  return sum
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : MISSING)

/**
 * Writes the measures of two articles into `row`, from `at`. Symmetric in the two where both are weighed by one rarity.
 * Their cost is that of a walk along the terms of `b`, some microseconds; `a` had best be the same many times.
 */
export const pairInputs = (a: WeighedSketch, b: WeighedSketch, row: Float64Array): void => {
  addAllShared(a, b)
  let at = 0
  for (; at < COSINES.length; at += 1) {
    const field = COSINES[at] as number
    row[at] = cosine(dots[field] as number, a.squares[field] as number, b.squares[field] as number)
  }
  const { lead, full } = FIELDS
  at = putBoth(
    row,
    at,
    cosine(cross[0] as number, a.squares[lead] as number, b.squares[full] as number),
    cosine(cross[1] as number, a.squares[full] as number, b.squares[lead] as number),
  )
  for (let pair = 0; pair < COVERED.length; pair += 1) {
    const own = COVERED[pair] as number
    const ofA = share(covers[2 * pair] as number, a.sums[own] as number)
    at = putBoth(row, at, ofA, share(covers[2 * pair + 1] as number, b.sums[own] as number))
  }
  row[at] = rarest[0] as number
  row[at + 1] = rarest[1] as number
  addPhrases(a.sketch.two, b.sketch.two, sharedTwos)
  row[at + 2] = cosine(phraseDots[1] as number, a.sketch.two.leadSquares, b.sketch.two.leadSquares)
  row[at + 3] = cosine(phraseDots[0] as number, a.sketch.two.fullSquares, b.sketch.two.fullSquares)
  addPhrases(a.sketch.three, b.sketch.three, sharedThrees)
  row[at + 4] = cosine(phraseDots[0] as number, a.sketch.three.fullSquares, b.sketch.three.fullSquares)
  row[at + 5] = dotOf(a.vectors.lead, b.vectors.lead)
  row[at + 6] = dotOf(a.vectors.title, b.vectors.title)
  at = putBoth(row, at + 7, dotOf(a.vectors.lead, b.vectors.title), dotOf(a.vectors.title, b.vectors.lead))
  putBoth(row, at, charactersOf(a.sketch), charactersOf(b.sketch))
}

/** Puts the lesser of two at a place and the greater behind it; gives the place that comes next. */
const putBoth = (row: Float64Array, at: number, one: number, other: number): number => {
  row[at] = Math.min(one, other)
  row[at + 1] = Math.max(one, other)
  return at + 2
}

const charactersOf = ({ characters }: Sketch): number => Math.log(1 + characters)
