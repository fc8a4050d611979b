import type { Reading } from '@parallax/language'
import type { Evidence, Origin } from '@parallax/model'
import { type Shingles, sharedWords, shinglesOf } from './shingles.js'
import { type WireCredit, wireCredit } from './wire-credit.js'

/** An article as far as its origin depends on it. */
export interface OriginArticle {
  id: string
  reading: Reading
}

/**
 * Share of the shorter text's own runs of words that the longer must have for the two to be copies of one text. Of 135
 * pairs of different outlets' reports of one event (basil) none has .10, of 486 (seesaw) three have more than .12, the
 * highest .36: a statement that both print in full.
 */
const COPY_MIN = 0.4
/**
 * The same where both credit one agency. A report rewritten from a wire keeps about a third of its runs; two that merely
 * print the same statement do not both credit the agency for their text.
 */
const CREDITED_COPY_MIN = 0.2
/** Below this many own runs a text is too short to be called a copy by them. */
const RUNS_MIN = 12

interface Member {
  article: OriginArticle
  shingles: Shingles
  credit: WireCredit | undefined
}

/** Of each two members, how many own runs they share; pairs that share none are left out. */
const sharedRuns = (members: readonly Member[]): Map<number, Map<number, number>> => {
  const holders = new Map<number, number[]>()
  const shared = new Map<number, Map<number, number>>()
  members.forEach(({ shingles }, index) => {
    const counts = new Map<number, number>()
    for (const run of shingles.own) {
      const others = holders.get(run)
      if (!others) holders.set(run, [index])
      else {
        for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1)
        others.push(index)
      }
    }
    shared.set(index, counts)
  })
  return shared
}

const areCopies = (a: Member, b: Member, shared: number): boolean => {
  const shorter = Math.min(a.shingles.own.size, b.shingles.own.size)
  const oneAgency = a.credit !== undefined && a.credit.agency === b.credit?.agency
  return shorter >= RUNS_MIN && shared / shorter >= (oneAgency ? CREDITED_COPY_MIN : COPY_MIN)
}

/** For each member the index of its family: copies of copies are one family. */
const familiesOf = (members: readonly Member[]): number[] => {
  const family = members.map((_, index) => index)
  for (const [index, counts] of sharedRuns(members)) {
    for (const [other, shared] of counts) {
      const [a, b] = [members[index], members[other]]
      if (!a || !b || !areCopies(a, b, shared)) continue
      const [from, to] = [family[index] ?? index, family[other] ?? other]
      const [low, high] = [Math.min(from, to), Math.max(from, to)]
      family.forEach((one, at) => {
        if (one === high) family[at] = low
      })
    }
  }
  return family
}

/** The first credit in the family, as it is written. */
const creditOf = (members: readonly Member[]): { credit?: Origin['credit'] } => {
  const credited = members.find(({ credit }) => credit !== undefined)
  if (!credited?.credit) return {}
  const { agency, start, end } = credited.credit
  const { id, reading } = credited.article
  const evidence: Evidence = { articleId: id, in: 'text', start, end, text: reading.text.slice(start, end) }
  return { credit: { agency, evidence } }
}

const originOf = (members: readonly Member[]): Origin[] => {
  const [first] = members
  if (!first) return []
  const firstRuns = new Set(first.shingles.all)
  return [
    {
      id: first.article.id,
      firstArticleId: first.article.id,
      articleIds: members.map(({ article }) => article.id),
      ...creditOf(members),
      sharedWithFirst: members.map((member) =>
        member === first ? 1 : Number(sharedWords(member.shingles, firstRuns).toFixed(4)),
      ),
    },
  ]
}

/**
 * The families of articles that are copies of one text (wire copy, press release, one owner), each named for the article
 * that was known first, in that order; an article of its own is a family of one. `articles` must be in the order they
 * were known.
 *
 * Two texts are copies where the longer has four tenths of the shorter's runs of five words, quotations aside; two
 * tenths where both credit one agency.
 */
export const findOrigins = (articles: readonly OriginArticle[]): Origin[] => {
  const members = articles.map(
    (article): Member => ({
      article,
      shingles: shinglesOf(article.reading),
      credit: wireCredit(article.reading.text),
    }),
  )
  const families = new Map<number, Member[]>()
  familiesOf(members).forEach((family, index) => {
    families.set(family, [...(families.get(family) ?? []), ...members.slice(index, index + 1)])
  })
  return [...families.values()].flatMap(originOf)
}
