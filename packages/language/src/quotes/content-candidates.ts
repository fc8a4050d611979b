import type { AttributionModel } from './attribution-model.js'
import { type ContentOptions, contentOptions, type Stretch } from './content-options.js'
import { likeliestSource } from './find-source.js'
import { likelyCues } from './likely-cues.js'
import type { Passage, TokenRange } from './passage.js'

/** A content that a cue may have, in up to two stretches around it, and what the boundaries say of it. */
export interface ContentCandidate {
  cue: number
  cueProbability: number
  before: Stretch | null
  after: Stretch | null
  options: ContentOptions
  /** Who the source would be, were the likeliest stretch the content. */
  source: { head: number; probability: number } | null
}

/** Contents less likely than this, cue and stretch together, are not looked at: more than half of them, hardly a right one lost. */
const LIKELY_MIN = 0.02
/** How many stretches of a side are looked at: with these, the right one is among them nearly as often as with all. */
const SIDE_MAX = 7
/** Of the best this many on each side, pairs around the cue. */
const PAIRED_MAX = 3
/** Pairs are looked at where each side is at least this likely. */
const PAIRED_MIN = 0.12

const best = (stretches: readonly Stretch[], most: number): Stretch[] =>
  stretches.toSorted((a, b) => b.probability - a.probability || a.first - b.first || a.end - b.end).slice(0, most)

/** What the cues of a text may say: for each cue its likeliest contents. */
export const contentCandidates = (passage: Passage, model: AttributionModel): ContentCandidate[] =>
  likelyCues(passage, model).flatMap(({ at: cue, probability: cueProbability }) => {
    const options = contentOptions(passage, cue, model)
    const before = best(options.before, SIDE_MAX)
    const after = best(options.after, SIDE_MAX)
    const paired =
      options.beforeProbability > PAIRED_MIN && options.afterProbability > PAIRED_MIN
        ? before.slice(0, PAIRED_MAX).flatMap((one) => after.slice(0, PAIRED_MAX).map((other) => [one, other] as const))
        : []
    const sides = [
      ...before.map((one) => [one, null] as const),
      ...after.map((other) => [null, other] as const),
      ...paired,
    ]
    const least = LIKELY_MIN / cueProbability
    const likely = sides.filter(([one, other]) => Math.max(one?.probability ?? 0, other?.probability ?? 0) >= least)
    if (likely.length === 0) return []
    const isAfter = (after[0]?.probability ?? 0) >= (before[0]?.probability ?? 0)
    const draft = { cue, before: isAfter ? null : (before[0] ?? null), after: isAfter ? (after[0] ?? null) : null }
    const likeliest = likeliestSource(passage, draft, model.source)
    const source = likeliest && { head: likeliest.phrase.head, probability: likeliest.probability }
    return likely.map(([one, other]) => ({ cue, cueProbability, before: one, after: other, options, source }))
  })

/** The stretches of a content, in the order of the text. */
export const stretchesOf = ({ before, after }: Pick<ContentCandidate, 'before' | 'after'>): TokenRange[] =>
  [before, after].filter((range) => range !== null)

/** From the first word of a content to its last, whatever stands between. */
export const hullOf = ({ before, after, cue }: Pick<ContentCandidate, 'before' | 'after' | 'cue'>): TokenRange => ({
  first: before?.first ?? after?.first ?? cue,
  end: after?.end ?? before?.end ?? cue + 1,
})
