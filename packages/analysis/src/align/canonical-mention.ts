import type { AlignedSentence } from './aligned-event.js'
import { assertsSomething } from './asserts-something.js'
import type { Statement } from './statement.js'

/** Share of the words common to most wordings that the one which stands for the fact must have. */
const WHOLE_MIN = 0.75

const commonStems = (statements: readonly Statement[]): Set<number> => {
  const counts = new Map<number, number>()
  for (const { words } of statements) for (const { stem } of words) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count * 2 > statements.length).map(([stem]) => stem))
}

const isWhole = (statement: Statement, common: ReadonlySet<number>): boolean => {
  const shared = [...common].filter((stem) => statement.stems.has(stem)).length
  return shared >= WHOLE_MIN * common.size
}

/** The index of the shortest mention that has most of what most of the wordings say; the earliest of two as short. */
export const canonicalMention = (mentions: readonly AlignedSentence[], statements: readonly Statement[]): number => {
  if (mentions.length === 1) return 0
  const common = commonStems(statements)
  const whole = new Set(
    statements.filter((statement) => isWhole(statement, common)).flatMap(({ sentences }) => sentences),
  )
  const stating = mentions.filter((mention) => whole.has(mention) && assertsSomething(mention))
  const candidates = stating.length > 0 ? stating : mentions
  const [first, ...others] = candidates
  if (!first) return 0
  const shortest = others.reduce((best, mention) => (mention.text.length < best.text.length ? mention : best), first)
  return mentions.indexOf(shortest)
}
