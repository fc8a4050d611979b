import { bestClauses } from './best-clause.js'
import type { ComparedSentence, ComparedWord } from './compared-sentence.js'
import { dotProduct } from './dot-product.js'
import { sharedCount } from './shared-count.js'
import { type SoftAlignment, softAlignment } from './soft-alignment.js'
import type { WordSimilarity } from './word-similarity.js'

/** What the models learn from about two sentences by themselves. Every input is the same for (a, b) and (b, a). */
export const SENTENCE_PAIR_INPUTS = [
  'equalLower',
  'equalUpper',
  'equalMean',
  'likeLower',
  'likeUpper',
  'likeMean',
  'plain',
  'plainLower',
  'verbs',
  'verbsLower',
  'names',
  'namesApart',
  'numbers',
  'numbersApart',
  'heaviestLower',
  'heaviestUpper',
  'aloneLower',
  'common',
  'commonWords',
  'evenness',
  'wordsLower',
  'wordsUpper',
  'run',
  'runShare',
  'bigrams',
  'trigramShare',
  'letters',
  'order',
  'chunks',
  'clause',
  'clauseWeight',
  'clauses',
  'clausesWeight',
  'direction',
  'opposed',
  'turned',
  'quotes',
  'quoted',
  'referred',
] as const

const isName = ({ kind }: ComparedWord): boolean => kind === 'name' || kind === 'given'

/** What a name that the other sentence may stand in for by a pronoun counts for. */
const PRONOUN_RELIEF = 0.4
const SAME_STEM = 0.85

interface Share {
  equal: number
  like: number
  common: number
  plainTotal: number
  plainLike: number
  verbTotal: number
  verbLike: number
  names: number
  namesApart: number
  numbers: number
  numbersApart: number
  heaviestAlone: number
  alone: number
  quotedTotal: number
  quotedLike: number
  referred: number
}

const nothing = (): Share => ({
  equal: 0,
  like: 0,
  common: 0,
  plainTotal: 0,
  plainLike: 0,
  verbTotal: 0,
  verbLike: 0,
  names: 0,
  namesApart: 0,
  numbers: 0,
  numbersApart: 0,
  heaviestAlone: 0,
  alone: 0,
  quotedTotal: 0,
  quotedLike: 0,
  referred: 0,
})

const NOTHING: Readonly<Share> = nothing()

/** Room for the shares of the two sentences, used again for every pair. */
const shares = { a: nothing(), b: nothing() }

/** What of one sentence the other has too, written into `share`. */
const shareOf = (of: ComparedSentence, by: ComparedSentence, likeness: Float64Array, share: Share): Share => {
  Object.assign(share, NOTHING)
  let total = 0
  for (let at = 0; at < of.words.length; at += 1) {
    const word = of.words[at] as ComparedWord
    const { weight, kind } = word
    const like = likeness[at] as number
    const equal = by.terms.has(word.term) ? 1 : by.stems.has(word.stem) ? SAME_STEM : 0
    const relieved = (isName(word) && like === 0 && by.hasPronoun) || (word.isReferred && like === 0)
    total += relieved ? weight * PRONOUN_RELIEF : weight
    share.equal += weight * equal
    share.like += weight * like
    if (!relieved) share.alone += weight * (1 - like)
    if (equal > 0) share.common += 1
    if (like < 0.5 && !relieved && weight > share.heaviestAlone) share.heaviestAlone = weight
    if (kind === 'word') {
      share.plainTotal += weight
      share.plainLike += weight * like
    } else if (kind === 'name') {
      if (equal > 0) share.names += weight
      else if (!word.isReferred && !by.hasPronoun) share.namesApart += weight
      if (word.isReferred && equal > 0) share.referred += 1
    } else if (kind === 'number') {
      if (equal > 0) share.numbers += 1
      else share.numbersApart += 1
    }
    if (word.isVerb && kind === 'word') {
      share.verbTotal += weight
      share.verbLike += weight * like
    }
    if (word.isQuoted) {
      share.quotedTotal += weight
      share.quotedLike += weight * like
    }
  }
  if (total > 0) {
    share.equal /= total
    share.like /= total
  }
  return share
}

/** Words in a row that both have, followed from each place where such a run begins. */
const longestRun = ({ wording: a }: ComparedSentence, { wording: b, placesOf }: ComparedSentence): number => {
  let longest = 0
  for (let i = 0; i < a.length; i += 1) {
    for (const j of placesOf.get(a[i] as number) ?? []) {
      if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue
      let run = 1
      while (i + run < a.length && a[i + run] === b[j + run]) run += 1
      if (run > longest) longest = run
    }
  }
  return longest
}

/** Of neighbours that both have partners: the share whose partners stand in the same order, and next to each other. */
const orderOf = (
  { partnerA, likenessA }: Pick<SoftAlignment, 'partnerA' | 'likenessA'>,
  words: number,
): { order: number; chunks: number } => {
  let last = -1
  let pairs = 0
  let ordered = 0
  let adjacent = 0
  for (let at = 0; at < words; at += 1) {
    if ((likenessA[at] as number) < 0.5) continue
    const partner = partnerA[at] as number
    if (last >= 0) {
      pairs += 1
      if (partner > last) ordered += 1
      if (partner === last + 1) adjacent += 1
    }
    last = partner
  }
  return { order: pairs === 0 ? 0 : ordered / pairs, chunks: pairs === 0 ? 0 : adjacent / pairs }
}

const over = (part: number, total: number): number => (total <= 0 ? 0 : part / total)

/** One row of `SENTENCE_PAIR_INPUTS`, written into `row` from `from`. The sentences must have been made ready together. */
export const sentencePairInputs = (
  a: ComparedSentence,
  b: ComparedSentence,
  { row, similarity }: { row: Float64Array; similarity: WordSimilarity },
): void => {
  const alignment = softAlignment(a, b, similarity)
  const { likenessA, likenessB, partnerA, partnerB, opposed, turned } = alignment
  const ofA = shareOf(a, b, likenessA, shares.a)
  const ofB = shareOf(b, a, likenessB, shares.b)
  const run = longestRun(a, b)
  const { wholeMatch, clauseMatch } = bestClauses(
    { sentence: a, likeness: likenessA, partner: partnerA },
    { sentence: b, likeness: likenessB, partner: partnerB },
  )
  const turnedOrder = orderOf({ partnerA: partnerB, likenessA: likenessB }, b.words.length)
  const order = orderOf(alignment, a.words.length)
  let to = 0
  row[to++] = Math.min(ofA.equal, ofB.equal)
  row[to++] = Math.max(ofA.equal, ofB.equal)
  row[to++] = Math.sqrt(ofA.equal * ofB.equal)
  row[to++] = Math.min(ofA.like, ofB.like)
  row[to++] = Math.max(ofA.like, ofB.like)
  row[to++] = Math.sqrt(ofA.like * ofB.like)
  row[to++] = over(ofA.plainLike + ofB.plainLike, ofA.plainTotal + ofB.plainTotal)
  row[to++] = Math.min(over(ofA.plainLike, ofA.plainTotal), over(ofB.plainLike, ofB.plainTotal))
  row[to++] = over(ofA.verbLike + ofB.verbLike, ofA.verbTotal + ofB.verbTotal)
  row[to++] = Math.min(over(ofA.verbLike, ofA.verbTotal), over(ofB.verbLike, ofB.verbTotal))
  row[to++] = Math.min(ofA.names, ofB.names)
  row[to++] = Math.min(ofA.namesApart, ofB.namesApart)
  row[to++] = Math.min(ofA.numbers, ofB.numbers)
  row[to++] = Math.min(ofA.numbersApart, ofB.numbersApart)
  row[to++] = Math.min(ofA.heaviestAlone, ofB.heaviestAlone)
  row[to++] = Math.max(ofA.heaviestAlone, ofB.heaviestAlone)
  row[to++] = Math.min(ofA.alone, ofB.alone)
  row[to++] = Math.min(over(ofA.equal * a.weight, 1), over(ofB.equal * b.weight, 1))
  row[to++] = Math.min(ofA.common, ofB.common)
  row[to++] = over(Math.min(a.weight, b.weight), Math.max(a.weight, b.weight))
  row[to++] = Math.min(a.words.length, b.words.length)
  row[to++] = Math.max(a.words.length, b.words.length)
  row[to++] = Math.min(run, 16)
  row[to++] = over(run, Math.min(a.wording.length, b.wording.length))
  row[to++] = Math.min(sharedCount(a.bigrams, b.bigrams), 8)
  row[to++] = over(2 * sharedCount(a.trigrams, b.trigrams), a.trigrams.length + b.trigrams.length)
  row[to++] = over(2 * sharedCount(a.letters, b.letters), a.letters.length + b.letters.length)
  row[to++] = Math.min(order.order, turnedOrder.order)
  row[to++] = Math.min(order.chunks, turnedOrder.chunks)
  row[to++] = wholeMatch.f
  row[to++] = wholeMatch.weight
  row[to++] = clauseMatch.f
  row[to++] = clauseMatch.weight
  row[to++] = dotProduct(a.direction, b.direction)
  row[to++] = opposed
  row[to++] = turned
  row[to++] = (a.hasQuote ? 1 : 0) + (b.hasQuote ? 1 : 0)
  row[to++] = Math.max(over(ofA.quotedLike, ofA.quotedTotal), over(ofB.quotedLike, ofB.quotedTotal))
  row[to++] = Math.max(ofA.referred, ofB.referred)
}
