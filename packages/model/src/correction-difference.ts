import { z } from 'zod'
import { FINDING_KINDS } from './finding.js'

/** What the comparison of an event counts. */
export const ComparedCounts = z.object({
  articles: z.int(),
  origins: z.int(),
  facts: z.int(),
  shared: z.int(),
  conflicts: z.int(),
  onlyHere: z.int(),
})
export type ComparedCounts = z.infer<typeof ComparedCounts>

/** A fact that several articles assert, with how many independent origins assert it before and after; 0 where none does. */
export const FactDifference = z.object({ text: z.string(), originsBefore: z.int(), originsAfter: z.int() })
export type FactDifference = z.infer<typeof FactDifference>

/** A finding in its one sentence. */
export const FindingLine = z.object({ id: z.string(), kind: z.enum(FINDING_KINDS), summary: z.string() })
export type FindingLine = z.infer<typeof FindingLine>

/** How many there are, and the first of them. */
const some = <S extends z.ZodType>(item: S) => z.object({ count: z.int(), first: z.array(item) })

/** What a correction changes in the comparisons of its events, all of them together. */
export const CorrectionDifference = z.object({
  /** One an event that stands before or after; null counts where it is not there, or none of its articles has a text. */
  events: z.array(
    z.object({
      /** null for an event that would be begun. */
      id: z.string().nullable(),
      before: ComparedCounts.nullable(),
      after: ComparedCounts.nullable(),
    }),
  ),
  factsGone: some(FactDifference),
  factsNew: some(FactDifference),
  /** Facts that are asserted by more or fewer articles afterwards. */
  factsChanged: some(FactDifference),
  findingsGone: some(FindingLine),
  findingsNew: some(FindingLine),
})
export type CorrectionDifference = z.infer<typeof CorrectionDifference>
