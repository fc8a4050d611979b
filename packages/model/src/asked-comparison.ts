import { z } from 'zod'

/** The fewest and the most sources that are compared when somebody asks. */
export const SOURCES_MIN = 2
export const SOURCES_MAX = 10

/** Characters, as UTF-16 code units, that a pasted source may have at most. */
export const PASTED_MAX = { outlet: 200, title: 500, text: 40_000 } as const

/** The address of a page, to be read. */
export const PageSource = z.strictObject({ url: z.string() })

/** A text as somebody has it, and who published it under which headline. */
export const PastedSource = z.strictObject({ outlet: z.string(), title: z.string(), text: z.string() })
export type PastedSource = z.infer<typeof PastedSource>

/** What somebody asks to have compared. */
export const ComparisonSource = z.union([PageSource, PastedSource])
export type ComparisonSource = z.infer<typeof ComparisonSource>

/** What became of one source. */
export const SourceOutcome = z.discriminatedUnion('state', [
  z.object({ state: z.literal('read') }),
  /** The reason is one sentence for the person who asked. */
  z.object({ state: z.literal('failed'), reason: z.string() }),
])
export type SourceOutcome = z.infer<typeof SourceOutcome>

/** Sources that somebody asked to have compared, and what became of it. */
export const AskedComparison = z.object({
  id: z.string(),
  sources: z.array(ComparisonSource),
  /** One for each source, in their order; null until they were read. */
  outcomes: z.array(SourceOutcome).nullable(),
  /** The event they stand in; null before there is one, or where fewer than two could be read. */
  eventId: z.string().nullable(),
  createdAt: z.string(),
})
export type AskedComparison = z.infer<typeof AskedComparison>
