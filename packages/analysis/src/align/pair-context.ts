import { type PairScores, pairScores } from './pair-scores.js'
import type { Statement } from './statement.js'

/** What the second model learns from about how a pair stands among the other pairs of the event. */
export const PAIR_CONTEXT_INPUTS = [
  'first',
  'bestOther',
  'worstOther',
  'lead',
  'third',
  'thirdMean',
  'neighbour',
  'neighbours',
  'wide',
  'headlines',
  'leads',
  'apart',
  'depth',
  'beaten',
  'firstOdds',
  'bestOtherOdds',
  'worstOtherOdds',
  'linkedLower',
  'linkedUpper',
  'positionLower',
  'positionUpper',
  'stepBack',
  'stepOn',
  'before',
  'shareLower',
  'shareUpper',
] as const

export const pairKey = (a: number, b: number, statements: number): number =>
  Math.min(a, b) * statements + Math.max(a, b)

/** The probabilities that the first model gives to the candidates of an event, found by pair. */
export interface FirstScores {
  statements: readonly Statement[]
  /** By `pairKey`. */
  scores: PairScores
  candidates: readonly (readonly [number, number])[]
}

interface Best {
  first: number
  firstIndex: number
  second: number
}

interface Linked {
  other: number
  score: number
}

const noteBest = (bests: Map<number, Best>, key: number, other: number, score: number): void => {
  const best = bests.get(key)
  if (!best) bests.set(key, { first: score, firstIndex: other, second: 0 })
  else if (score > best.first) bests.set(key, { first: score, firstIndex: other, second: best.first })
  else if (score > best.second) best.second = score
}

/** Sentences before and after a statement that are looked at with it. */
const REACH = 2
const AROUND = 2 * REACH + 1

/** The statements around each one in its article: `AROUND` places a statement, itself in the middle; -1 for none. */
const statementsAround = (statements: readonly Statement[], articles: number): Int32Array => {
  const places = new Map<number, number>()
  for (const { sentences, index } of statements)
    for (const { article, position } of sentences) places.set(position * articles + article, index)
  const around = new Int32Array(statements.length * AROUND).fill(-1)
  for (const { index, position, article } of statements) {
    for (let step = -REACH; step <= REACH; step += 1) {
      if (position < 0 || position + step < 0) continue
      around[index * AROUND + REACH + step] = places.get((position + step) * articles + article) ?? -1
    }
  }
  return around
}

/** Others that a statement is linked to and looked at: the best. */
const LINKS_MAX = 40

/** Sentences farther down are as far down as this. */
const POSITION_MAX = 40

/** Log odds, which a linear model can add up. */
const odds = (probability: number): number => {
  const sure = Math.min(1 - 1e-4, Math.max(1e-4, probability))
  return Math.log(sure / (1 - sure))
}

/** How surely the two other articles that say it most surely say it, together. */
const twoSurest = (links: readonly Linked[], { article }: Statement, statements: readonly Statement[]): number => {
  const articleOf = ({ other }: Linked): number => statements[other]?.article ?? article
  const first = links.find((link) => articleOf(link) !== article)
  if (!first) return 0
  const second = links.find((link) => articleOf(link) !== article && articleOf(link) !== articleOf(first))
  return first.score + (second?.score ?? 0)
}

/** Writes the inputs of `PAIR_CONTEXT_INPUTS` of any pair, candidate or not, into a row from a place on. */
export const pairContexts = ({ statements, scores, candidates }: FirstScores) => {
  const size = statements.length
  const articles = statements.reduce((most, { article }) => Math.max(most, article + 1), 0)
  const kindKey = (article: number, isHeadline: boolean): number => article * 2 + (isHeadline ? 1 : 0)
  const bests = new Map<number, Best>()
  const links = statements.map((): Linked[] => [])
  /** By statement and article: the sum of its links there. */
  const sums = pairScores(2 * candidates.length)
  const addTo = (key: number, score: number): void => sums.set(key, sums.get(key, 0) + score)
  for (const [i, j] of candidates) {
    const [a, b] = [statements[i] as Statement, statements[j] as Statement]
    const score = scores.get(pairKey(i, j, size), 0)
    noteBest(bests, i * articles * 2 + kindKey(b.article, b.isHeadline), j, score)
    noteBest(bests, j * articles * 2 + kindKey(a.article, a.isHeadline), i, score)
    links[i]?.push({ other: j, score })
    links[j]?.push({ other: i, score })
    addTo(i * articles + b.article, score)
    addTo(j * articles + a.article, score)
  }
  for (const list of links) list.sort((a, b) => b.score - a.score || a.other - b.other).splice(LINKS_MAX)

  const linked = Float64Array.from(statements, (one) => twoSurest(links[one.index] ?? [], one, statements))

  const around = statementsAround(statements, articles)
  const at = (statement: Statement, step: number): number => around[statement.index * AROUND + REACH + step] as number
  const scoreAt = (a: number, b: number): number => {
    if (a < 0 || b < 0) return 0
    return a === b ? 1 : scores.get(pairKey(a, b, size), 0)
  }
  /** The surest pair of sentences somewhat away from the two; those told in one order next to them are looked at apart. */
  const wideOf = (a: Statement, b: Statement): number => {
    let wide = 0
    for (let i = -REACH; i <= REACH; i += 1) {
      const one = at(a, i)
      if (one < 0) continue
      for (let j = -REACH; j <= REACH; j += 1) {
        const areClose = Math.abs(i) === 1 && Math.abs(j) === 1
        if (areClose || (i === 0 && j === 0)) continue
        const score = scoreAt(one, at(b, j))
        if (score > wide) wide = score
      }
    }
    return wide
  }

  const nextBest = (of: Statement, other: Statement): number => {
    const best = bests.get(of.index * articles * 2 + kindKey(other.article, other.isHeadline))
    if (!best) return 0
    return best.firstIndex === other.index ? best.second : best.first
  }
  /** How surely a sentence of a third article is like both. */
  const throughThird = (a: Statement, b: Statement): [number, number] => {
    let third = 0
    let product = 0
    for (const { other, score } of links[a.index] as Linked[]) {
      // The best come first, and no way back is surer than 1: what follows changes neither.
      if (score <= third && score <= product) break
      const { article } = statements[other] as Statement
      if (article === a.article || article === b.article) continue
      const back = scores.get(pairKey(other, b.index, size), 0)
      third = Math.max(third, Math.min(score, back))
      product = Math.max(product, score * back)
    }
    return [third, Math.sqrt(product)]
  }

  const share = (a: Statement, b: Statement, own: number): number =>
    Math.min(1, own / (sums.get(a.index * articles + b.article, 0) + 0.05))

  return ({ a, b, own: first }: { a: Statement; b: Statement; own: number }, row: Float64Array, from: number): void => {
    const [otherA, otherB] = [nextBest(a, b), nextBest(b, a)]
    const [third, thirdMean] = throughThird(a, b)
    const [before, after] = [scoreAt(at(a, -1), at(b, -1)), scoreAt(at(a, 1), at(b, 1))]
    const [crossed, crossedBack] = [scoreAt(at(a, -1), at(b, 1)), scoreAt(at(a, 1), at(b, -1))]
    const [linkedA, linkedB] = [linked[a.index] ?? 0, linked[b.index] ?? 0]
    const [shareA, shareB] = [share(a, b, first), share(b, a, first)]
    const [positionA, positionB] = [Math.min(a.position, POSITION_MAX), Math.min(b.position, POSITION_MAX)]
    const headlines = (a.isHeadline ? 1 : 0) + (b.isHeadline ? 1 : 0)
    let to = from
    row[to++] = first
    row[to++] = Math.max(otherA, otherB)
    row[to++] = Math.min(otherA, otherB)
    row[to++] = first - Math.max(otherA, otherB)
    row[to++] = third
    row[to++] = thirdMean
    row[to++] = Math.max(before, after, crossed, crossedBack)
    row[to++] = before + after + crossed + crossedBack
    row[to++] = wideOf(a, b)
    row[to++] = headlines
    row[to++] = Math.max(a.position, b.position) < 1 ? 1 : 0
    row[to++] = headlines > 0 ? 0 : Math.abs(a.depth - b.depth)
    row[to++] = Math.max(a.depth, b.depth)
    row[to++] = (otherA > first ? 1 : 0) + (otherB > first ? 1 : 0)
    row[to++] = odds(first)
    row[to++] = odds(Math.max(otherA, otherB))
    row[to++] = odds(Math.min(otherA, otherB))
    row[to++] = Math.min(linkedA, linkedB)
    row[to++] = Math.max(linkedA, linkedB)
    row[to++] = Math.min(positionA, positionB)
    row[to++] = Math.max(positionA, positionB)
    row[to++] = Math.max(scoreAt(at(a, -1), b.index), scoreAt(a.index, at(b, -1)))
    row[to++] = Math.max(scoreAt(at(a, 1), b.index), scoreAt(a.index, at(b, 1)))
    row[to++] = before
    row[to++] = Math.min(shareA, shareB)
    row[to++] = Math.max(shareA, shareB)
  }
}
