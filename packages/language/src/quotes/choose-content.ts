import type { ContentOptions, Stretch } from './content-options.js'
import type { TokenRange } from './passage.js'

/** A content in up to two stretches around its cue. */
export interface ChosenContent {
  before: TokenRange | null
  after: TokenRange | null
  /** That it overlaps with what is really said, given that something is. */
  probability: number
}

/** Two stretches tell the same from this share of their tokens on: the measure of an attribution in the evaluation. */
const SAME_MIN = 0.8
const OPTIONS_MAX = 14
/** The likeliest stretch is taken unless another is surer by this: unlikely stretches would sum up for one in their midst. */
const SURER_BY = 0.02
/** Both stretches are taken where each is more likely than not. */
const BOTH_MIN = 0.5

const same = (a: TokenRange, b: TokenRange): boolean => {
  const shared = Math.min(a.end, b.end) - Math.max(a.first, b.first)
  return shared > 0 && shared >= SAME_MIN * (Math.max(a.end, b.end) - Math.min(a.first, b.first))
}

/** The stretch that most likely overlaps with the right one: not always the likeliest itself. */
const surest = (options: readonly Stretch[]): Stretch | null => {
  const likely = options
    .toSorted((a, b) => b.probability - a.probability || a.first - b.first || a.end - b.end)
    .slice(0, OPTIONS_MAX)
  let best: Stretch | null = null
  for (const stretch of likely) {
    let probability = 0
    for (const other of likely) if (same(stretch, other)) probability += other.probability
    if (probability > (best?.probability ?? 0) + (best ? SURER_BY : 0)) best = { ...stretch, probability }
  }
  return best
}

/** The content that a cue most likely has, made of stretches that are free; null where there is none. */
export const chooseContent = (
  options: ContentOptions,
  isFree: (stretch: TokenRange) => boolean,
): ChosenContent | null => {
  const before = surest(options.before.filter(isFree))
  const after = surest(options.after.filter(isFree))
  const [beforeP, afterP] = [before?.probability ?? 0, after?.probability ?? 0]
  if (before && after && options.beforeProbability > BOTH_MIN && options.afterProbability > BOTH_MIN)
    return { before, after, probability: (beforeP + afterP) / 2 }
  if (!before && !after) return null
  return afterP >= beforeP
    ? { before: null, after, probability: afterP }
    : { before, after: null, probability: beforeP }
}
