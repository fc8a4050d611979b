import { z } from 'zod'
import type { DataFolder } from '../../data/data-folder.js'

export const QUOTES_FILE = 'quotes/polnear.jsonl'

const Pieces = z
  .array(z.tuple([z.int(), z.int()]))
  .nullish()
  .transform((pieces) => (pieces ?? []).map(([start, end]) => ({ start, end })))

const QuotesRow = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: Pieces, cue: Pieces, content: Pieces })),
})
/** An article with everything that readers found attributed in it. */
export type QuotesRow = z.infer<typeof QuotesRow>

export const quotesRows = (data: DataFolder): QuotesRow[] => data.rows(QUOTES_FILE, QuotesRow)
