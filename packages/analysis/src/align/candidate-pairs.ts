import { seededRandom } from '@parallax/learning'
import { dotProduct } from '../paraphrase/dot-product.js'
import { addToBest, type BestFew, type Scored } from './best-few.js'
import type { Statement } from './statement.js'

/** A word in more statements than this finds no candidates: it would pair everything with everything. */
const STATEMENTS_MAX = 60
/**
 * Candidates by words for one statement: many in a small event, fewer in a large one, where a fact has so many mentions
 * that it holds together by its surest links.
 */
const CANDIDATES = { pairs: 6_000, least: 5, most: 24 }
/** Candidates by meaning: paraphrases without a rare word in common. */
const NEIGHBOURS = { share: 0.25, cosineMin: 0.3 }
/** Share of the words' weight in common below which a pair is no candidate: about one in thirty labelled pairs of one fact lies below. */
const SHARED_MIN = 0.03
/** Up to this many statements are compared with each other by meaning, more only with those on the same side. */
const BUCKET_MAX = 320

const postings = (statements: readonly Statement[]): Map<number, number[]> => {
  const byStem = new Map<number, number[]>()
  for (const { index, stems } of statements) {
    for (const stem of stems) {
      const list = byStem.get(stem)
      if (list) list.push(index)
      else byStem.set(stem, [index])
    }
  }
  return byStem
}

const inOneArticle = (a: Statement, b: Statement): boolean => a.onlyArticle >= 0 && a.onlyArticle === b.onlyArticle

interface Words {
  statements: readonly Statement[]
  byStem: ReadonlyMap<number, readonly number[]>
  /** Room for one number a statement, all of them 0. */
  shared: Float64Array
}

/** The best `count` statements by the weight of the words in common. */
const byWords = (statement: Statement, count: number, { statements, byStem, shared }: Words): Scored[] => {
  const touched: number[] = []
  for (const { stem, weight } of statement.words) {
    const list = byStem.get(stem) ?? []
    if (list.length > STATEMENTS_MAX) continue
    for (const other of list) {
      if (shared[other] === 0) touched.push(other)
      shared[other] = (shared[other] as number) + weight
    }
  }
  const found: BestFew = { best: [], count }
  for (const other of touched) {
    const weight = shared[other] as number
    shared[other] = 0
    const one = statements[other]
    if (!one || one === statement || inOneArticle(one, statement)) continue
    const score = weight / Math.sqrt(one.weight * statement.weight)
    if (score >= SHARED_MIN) addToBest(found, other, score)
  }
  return found.best
}

/** Statements whose vectors lie on the same side of random planes (Charikar 2002), in buckets of some 500. */
const buckets = (statements: readonly Statement[]): Statement[][] => {
  const planes = Math.ceil(Math.log2(Math.max(1, statements.length / BUCKET_MAX)))
  const random = seededRandom(1)
  const dimensions = statements[0]?.direction.length ?? 0
  const normals = Array.from({ length: planes }, () => Float64Array.from({ length: dimensions }, () => random() - 0.5))
  const found = new Map<number, Statement[]>()
  for (const statement of statements) {
    const side = normals.reduce((code, normal) => code * 2 + (dotProduct(normal, statement.direction) > 0 ? 1 : 0), 0)
    const bucket = found.get(side)
    if (!bucket) found.set(side, [statement])
    else if (bucket.length < 2 * BUCKET_MAX) bucket.push(statement)
  }
  return [...found.values()]
}

/** For each statement the best `count` by the cosine of their vectors. */
const byMeaning = (statements: readonly Statement[], count: number): Scored[][] => {
  const near = statements.map((): BestFew => ({ best: [], count }))
  const note = (a: Statement, b: Statement, score: number): void => {
    if (inOneArticle(a, b)) return
    addToBest(near[a.index] as BestFew, b.index, score)
    addToBest(near[b.index] as BestFew, a.index, score)
  }
  for (const bucket of buckets(statements)) {
    const directions = bucket.map(({ direction }) => direction)
    directions.forEach((direction, place) => {
      for (let at = place + 1; at < directions.length; at += 1) {
        const score = dotProduct(direction, directions[at] as Float64Array)
        if (score >= NEIGHBOURS.cosineMin) note(bucket[place] as Statement, bucket[at] as Statement, score)
      }
    })
  }
  return near.map(({ best }) => best)
}

/**
 * Pairs of statements that share rare words or whose words mean something close, [smaller index, larger index], each
 * once, in order; none of one article alone. Their number grows with that of the statements, not with its square.
 */
export const candidatePairs = (statements: readonly Statement[]): [number, number][] => {
  const count = Math.max(CANDIDATES.least, Math.min(CANDIDATES.most, Math.round(CANDIDATES.pairs / statements.length)))
  const words = { statements, byStem: postings(statements), shared: new Float64Array(statements.length) }
  const near = byMeaning(statements, Math.ceil(count * NEIGHBOURS.share))
  const keys = new Set<number>()
  for (const statement of statements) {
    const { index } = statement
    for (const { other } of [...byWords(statement, count, words), ...(near[index] ?? [])])
      keys.add(Math.min(index, other) * statements.length + Math.max(index, other))
  }
  return [...keys].sort((a, b) => a - b).map((key) => [Math.floor(key / statements.length), key % statements.length])
}
