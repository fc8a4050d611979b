import { pairKey } from './pair-context.js'
import type { Likeness } from './similarity.js'
import type { Statement } from './statement.js'

export interface GroupLimits {
  /** From this probability on two statements are taken to assert the same. */
  same: number
  /** How alike the members of a fact are on average. */
  average: number
  /** No two members of a fact may be less alike, however alike the rest are: A like B like C does not make A like C. */
  member: number
}

/**
 * Out of fold on the events read by one reader, in two divisions into folds: these give a pair precision of .83 and .82 at
 * a recall of .54 and .52; (0.5, 0.4, 0.15) .80 at .54 and .52; (0.4, 0.3, 0.1) .74 and .76 at .58 and .59, and with it the
 * best F1, .65 and .66. Precision goes first: a wrong fact brings wrong findings.
 */
const LIMITS: GroupLimits = { same: 0.5, average: 0.4, member: 0.2 }

/** Members of each side that are compared when two groups meet: the first, which are the surest. */
const SAMPLE = 4
/** Different sentences of one article in one fact. */
const PER_ARTICLE_MAX = 2

interface Group {
  members: Statement[]
  /** Different wordings by article; headlines apart, as an article may say in its headline what it says in its text. */
  perArticle: Map<number, number>
}

interface Links {
  statements: readonly Statement[]
  likeness: Likeness
  /** `pairKey`s of statements that must never meet. */
  keptApart: ReadonlySet<number>
}

const scoreOf = (a: Statement, b: Statement, { statements, likeness, keptApart }: Links): number =>
  keptApart.has(pairKey(a.index, b.index, statements.length)) ? 0 : likeness.between(a, b)

const articlesIn = (statement: Statement): Set<number> =>
  new Set(statement.sentences.filter((sentence) => sentence.in === 'text').map(({ article }) => article))

const groupOf = (statement: Statement): Group => ({
  members: [statement],
  perArticle: new Map([...articlesIn(statement)].map((article) => [article, 1])),
})

const hasRoom = (a: Group, b: Group): boolean =>
  [...b.perArticle].every(([article, count]) => count + (a.perArticle.get(article) ?? 0) <= PER_ARTICLE_MAX)

/** A look at what is known already, which spares most comparisons of groups that do not belong together. */
const areKnownApart = (ofA: readonly Statement[], ofB: readonly Statement[], links: Links, least: number): boolean =>
  ofA.some((one) => ofB.some((other) => links.likeness.isKnown(one, other) && scoreOf(one, other, links) < least))

const belongTogether = (a: Group, b: Group, links: Links, limits: GroupLimits): boolean => {
  const [ofA, ofB] = [a.members.slice(0, SAMPLE), b.members.slice(0, SAMPLE)]
  if (areKnownApart(ofA, ofB, links, limits.member)) return false
  let sum = 0
  let pairs = 0
  for (const one of ofA) {
    for (const other of ofB) {
      const score = scoreOf(one, other, links)
      if (score < limits.member) return false
      sum += score
      pairs += 1
    }
  }
  return sum / pairs >= limits.average
}

const keptApart = (a: Group, b: Group, links: Links): boolean =>
  links.keptApart.size > 0 &&
  a.members.some((one) =>
    b.members.some((other) => links.keptApart.has(pairKey(one.index, other.index, links.statements.length))),
  )

const join = (a: Group, b: Group): Group => {
  const perArticle = new Map(a.perArticle)
  for (const [article, count] of b.perArticle) perArticle.set(article, count + (perArticle.get(article) ?? 0))
  return { members: [...a.members, ...b.members], perArticle }
}

/**
 * Groups of statements that assert the same fact; a statement like no other is a group of its own. Average-link
 * agglomeration over the candidate pairs, surest first, in which any two members must also be alike themselves.
 */
export const groupStatements = (links: Links, limits: GroupLimits = LIMITS): Statement[][] => {
  const pairs = links.likeness.candidates.flatMap(([a, b]) => {
    const score = scoreOf(a, b, links)
    return score >= limits.same ? [{ i: a.index, j: b.index, score }] : []
  })
  pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
  const groups = links.statements.map(groupOf)
  for (const { i, j } of pairs) {
    const [a, b] = [groups[i], groups[j]]
    if (!a || !b || a === b || !hasRoom(a, b)) continue
    if (!belongTogether(a, b, links, limits) || keptApart(a, b, links)) continue
    const joined = join(a, b)
    for (const { index } of joined.members) groups[index] = joined
  }
  return [...new Set(groups)].map(({ members }) => [...members].sort((a, b) => a.index - b.index))
}
