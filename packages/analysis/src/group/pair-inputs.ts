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
const COVERED = [
  [FIELDS.title, FIELDS.full],
  [FIELDS.titleNames, FIELDS.full],
  [FIELDS.leadNames, FIELDS.names],
  [FIELDS.leadNumbers, FIELDS.numbers],
] as const

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
  for (let field = 0; field < FIELD_COUNT; field += 1)
    dots[field] =
      (dots[field] as number) + square * (countsA[rowA + field] as number) * (countsB[rowB + field] as number)
  cross[0] = (cross[0] as number) + square * (countsA[rowA] as number) * (countsB[rowB + FIELDS.full] as number)
  cross[1] = (cross[1] as number) + square * (countsA[rowA + FIELDS.full] as number) * (countsB[rowB] as number)
  for (let pair = 0; pair < COVERED.length; pair += 1) {
    const [own, other] = COVERED[pair] as (typeof COVERED)[number]
    if ((countsB[rowB + other] as number) > 0)
      covers[2 * pair] = (covers[2 * pair] as number) + rarity * (countsA[rowA + own] as number)
    if ((countsA[rowA + other] as number) > 0)
      covers[2 * pair + 1] = (covers[2 * pair + 1] as number) + rarity * (countsB[rowB + own] as number)
  }
  const weight = rarity * Math.min(countsA[rowA] as number, countsB[rowB] as number)
  if (weight > (rarest[0] as number)) {
    rarest[1] = rarest[0] as number
    rarest[0] = weight
  } else if (weight > (rarest[1] as number)) rarest[1] = weight
}

const addAllShared = (a: WeighedSketch, b: WeighedSketch): void => {
  for (const sums of [dots, covers, cross, rarest]) sums.fill(0)
  const idsA = a.sketch.ids
  const idsB = b.sketch.ids
  for (let i = 0, j = 0; i < idsA.length && j < idsB.length; ) {
    const difference = (idsA[i] as number) - (idsB[j] as number)
    if (difference === 0) addShared(a, i, b, j)
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
}

const cosine = (dot: number, squaresA: number, squaresB: number): number =>
  squaresA > 0 && squaresB > 0 ? dot / Math.sqrt(squaresA * squaresB) : MISSING

const phraseDots = new Float64Array(2)

const addPhrases = (a: Phrases, b: Phrases): void => {
  phraseDots.fill(0)
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const difference = (a.ids[i] as number) - (b.ids[j] as number)
    if (difference === 0) {
      phraseDots[0] = (phraseDots[0] as number) + (a.full[i] as number) * (b.full[j] as number)
      phraseDots[1] = (phraseDots[1] as number) + (a.lead[i] as number) * (b.lead[j] as number)
    }
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
}

const dotOf = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number)
  return sum
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : MISSING)

/**
 * Writes the measures of two articles into `row`, from `at`. Symmetric in the two where both are weighed by one rarity.
 * Their cost is that of one walk along the two lists of terms, some microseconds.
 */
export const pairInputs = (a: WeighedSketch, b: WeighedSketch, row: Float64Array): void => {
  let at = 0
  const put = (value: number): void => {
    row[at] = value
    at += 1
  }
  const putBoth = (one: number, other: number): void => {
    put(Math.min(one, other))
    put(Math.max(one, other))
  }
  addAllShared(a, b)
  for (const field of COSINES)
    put(cosine(dots[field] as number, a.squares[field] as number, b.squares[field] as number))
  const { lead, full } = FIELDS
  putBoth(
    cosine(cross[0] as number, a.squares[lead] as number, b.squares[full] as number),
    cosine(cross[1] as number, a.squares[full] as number, b.squares[lead] as number),
  )
  COVERED.forEach(([own], pair) => {
    putBoth(
      share(covers[2 * pair] as number, a.sums[own] as number),
      share(covers[2 * pair + 1] as number, b.sums[own] as number),
    )
  })
  put(rarest[0] as number)
  put(rarest[1] as number)
  addPhrases(a.sketch.two, b.sketch.two)
  put(cosine(phraseDots[1] as number, a.sketch.two.leadSquares, b.sketch.two.leadSquares))
  put(cosine(phraseDots[0] as number, a.sketch.two.fullSquares, b.sketch.two.fullSquares))
  addPhrases(a.sketch.three, b.sketch.three)
  put(cosine(phraseDots[0] as number, a.sketch.three.fullSquares, b.sketch.three.fullSquares))
  put(dotOf(a.vectors.lead, b.vectors.lead))
  put(dotOf(a.vectors.title, b.vectors.title))
  putBoth(dotOf(a.vectors.lead, b.vectors.title), dotOf(a.vectors.title, b.vectors.lead))
  putBoth(charactersOf(a.sketch), charactersOf(b.sketch))
}

const charactersOf = ({ characters }: Sketch): number => Math.log(1 + characters)
