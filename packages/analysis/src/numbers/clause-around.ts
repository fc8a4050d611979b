import { polarityOf, type Token } from '@parallax/language'
import type { NumberSide } from './number-side.js'

const OPENER = /^(?:[;:]|--|—|but|while|which|who|after|before|when|although|because|that)$/
/** A comma and "and" part clauses where a verb follows so soon: ", fell 3 percent", "and was sold". */
const VERB_REACH = 3

const opensClause = (tokens: readonly Token[], verbs: ReadonlySet<number>, at: number): boolean => {
  const normal = tokens[at]?.normal ?? ''
  if (normal !== ',' && normal !== 'and') return OPENER.test(normal)
  return Array.from({ length: VERB_REACH }, (_, step) => at + 1 + step).some((place) => verbs.has(place))
}

/** The tokens of the clause that an amount stands in: its first index, and the index after its last. */
export const clauseAround = ({
  tokens,
  quantity,
}: Pick<NumberSide, 'tokens' | 'quantity'>): { from: number; to: number } => {
  const verbs = new Set(polarityOf(tokens).flatMap(({ pos, token }) => (pos === 'VERB' ? [token] : [])))
  let from = Math.max(
    0,
    tokens.findIndex(({ end }) => end > quantity.start),
  )
  let to = from
  while (to < tokens.length && (tokens[to]?.start ?? 0) < quantity.end) to += 1
  while (from > 0 && !opensClause(tokens, verbs, from - 1)) from -= 1
  while (to < tokens.length && !opensClause(tokens, verbs, to)) to += 1
  return { from, to }
}
