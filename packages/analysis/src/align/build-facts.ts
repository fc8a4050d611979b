import type { Fact } from '@parallax/model'
import { hashId } from '../hash-id.js'
import { type AlignedArticle, type AlignedFact, type AlignedSentence, evidenceOf } from './aligned-event.js'
import { assertsSomething } from './asserts-something.js'
import { canonicalMention } from './canonical-mention.js'
import { cellStates } from './cell-states.js'
import { type Nearness, nearest } from './nearness.js'
import type { Likeness } from './similarity.js'
import type { Statement } from './statement.js'

const inOrder = (a: AlignedSentence, b: AlignedSentence): number => a.article - b.article || a.start - b.start

const articlesOf = (sentences: readonly AlignedSentence[]): Set<number> =>
  new Set(sentences.map(({ article }) => article))

/** A sentence alone must state something; several articles may share a question or a cry. */
const isFact = (mentions: readonly AlignedSentence[]): boolean =>
  articlesOf(mentions).size > 1 || mentions.some(assertsSomething)

interface Known {
  articles: readonly AlignedArticle[]
  near: ReadonlyMap<Statement, Nearness>
  likeness: Likeness
}

/** Others that a mention is compared with: no more than shows how sure it is. */
const OTHERS_MAX = 50

/**
 * How surely a statement says what the others of its fact say: 1 for a copy, else as like as the one that is most like it
 * of those that it was compared with when they were put together.
 */
const probabilityOf = (
  statement: Statement | undefined,
  statements: readonly Statement[],
  { known }: Likeness,
): { probability?: number } => {
  if (!statement) return {}
  if (statement.onlyArticle < 0) return { probability: 1 }
  const others = statements.filter((other) => other !== statement).slice(0, OTHERS_MAX)
  if (others.length === 0) return {}
  return { probability: Math.round(100 * Math.max(...others.map((other) => known(statement, other)))) / 100 }
}

const HOUR_MS = 3_600_000

/** Who had it first after its first origin, and how much later; sentences in the order in which they were known. */
const pickedUpIn = (sentences: readonly AlignedSentence[], articles: readonly AlignedArticle[]): Fact['pickedUp'] => {
  const [first, ...later] = sentences.flatMap(({ article }) => articles[article] ?? [])
  const next = later.find(({ originId }) => originId !== first?.originId)
  if (!first || !next) return null
  const hours = (Date.parse(next.knownAt) - Date.parse(first.knownAt)) / HOUR_MS
  return Number.isNaN(hours) ? null : { articleId: next.input.id, hoursLater: Math.round(hours * 10) / 10 }
}

const factOf = (statements: readonly Statement[], { articles, near, likeness }: Known): AlignedFact | undefined => {
  const sentences = statements.flatMap((statement) => statement.sentences).sort(inOrder)
  const mentions = sentences.filter((sentence) => sentence.in === 'text')
  const headlines = sentences.filter((sentence) => sentence.in === 'title')
  const [first] = mentions
  if (!first || !isFact(mentions)) return undefined
  const statementOf = new Map(
    statements.flatMap((statement) => statement.sentences.map((sentence) => [sentence, statement] as const)),
  )
  const probabilityIn = (mention: AlignedSentence) => probabilityOf(statementOf.get(mention), statements, likeness)
  const origins = new Set([...articlesOf(sentences)].map((article) => articles[article]?.originId))
  return {
    mentions,
    headlines,
    nearness: nearest(statements.map((statement) => near.get(statement))),
    fact: {
      // By its first mention, so that a later article that joins in does not change it.
      id: hashId('fact', articles[first.article]?.input.id ?? '', first.text),
      origins: origins.size,
      firstKnownAt: articles[first.article]?.knownAt ?? '',
      pickedUp: pickedUpIn(sentences, articles),
      canonical: canonicalMention(mentions, statements),
      mentions: mentions.map((mention) => ({
        ...evidenceOf(mention, articles),
        ...probabilityIn(mention),
      })),
      headlines: headlines.map((headline) => evidenceOf(headline, articles)),
      cells: cellStates(statements, articles),
    },
  }
}

/** The facts that groups of statements assert, in the order in which the articles bring them up. */
export const buildFacts = (groups: readonly Statement[][], known: Known): AlignedFact[] =>
  groups
    .flatMap((group) => factOf(group, known) ?? [])
    .sort((a, b) => {
      const [first, second] = [a.mentions[0], b.mentions[0]]
      return first && second ? inOrder(first, second) : 0
    })
