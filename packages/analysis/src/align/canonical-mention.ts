import type { AlignedSentence } from './aligned-event.js'
import { assertsSomething } from './asserts-something.js'
import type { Statement } from './statement.js'

/** Share of the words common to most wordings that the one which stands for the fact must have. */
const WHOLE_MIN = 0.75

/** In how many of the statements each stem stands. */
const countStems = (statements: readonly Statement[]): Map<number, number> => {
  const counts = new Map<number, number>()
  for (const { words } of statements) for (const { stem } of words) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

const isWhole = ({ stems }: Statement, common: readonly number[]): boolean =>
  common.filter((stem) => stems.has(stem)).length >= WHOLE_MIN * common.length

/** Share of a statement's weight in words that no other wording has, 0 to 1. */
const ownShare = ({ words, weight }: Statement, counts: ReadonlyMap<number, number>): number => {
  let own = 0
  for (const word of words) if (counts.get(word.stem) === 1) own += word.weight
  return weight > 0 ? own / weight : 0
}

/**
 * The index of the shortest mention that has most of what most of the wordings say, the earliest of two as short. What
 * no other wording has counts twice: it is not what the outlets share.
 */
export const canonicalMention = (mentions: readonly AlignedSentence[], statements: readonly Statement[]): number => {
  if (mentions.length === 1) return 0
  const counts = countStems(statements)
  const common = [...counts].filter(([, count]) => count * 2 > statements.length).map(([stem]) => stem)
  const lengths = new Map(
    statements
      .filter((statement) => isWhole(statement, common))
      .flatMap((statement) =>
        statement.sentences.map((one) => [one, one.text.length * (1 + ownShare(statement, counts))] as const),
      ),
  )
  const lengthOf = (mention: AlignedSentence): number => lengths.get(mention) ?? mention.text.length
  const stating = mentions.filter((mention) => lengths.has(mention) && assertsSomething(mention))
  const candidates = stating.length > 0 ? stating : mentions
  const [first, ...others] = candidates
  if (!first) return 0
  const shortest = others.reduce((best, mention) => (lengthOf(mention) < lengthOf(best) ? mention : best), first)
  return mentions.indexOf(shortest)
}
