import { z } from 'zod'
import type { DataFolder } from '../../data/data-folder.js'
import { linkedGroups } from '../../train/linked-groups.js'

export const NUMBERS_FILE = 'conflict/numbers.jsonl'

const NumbersRow = z.object({
  a: z.string(),
  b: z.string(),
  label: z.enum(['conflict', 'rounding', 'bound', 'same', 'different-quantity']),
  aNumber: z.string(),
  bNumber: z.string(),
})
export type NumbersRow = z.infer<typeof NumbersRow>

export const numbersRows = (data: DataFolder): NumbersRow[] => data.rows(NUMBERS_FILE, NumbersRow)

/** Pairs that share a sentence are one group. */
export const numbersGroups = (rows: readonly NumbersRow[]): string[] => linkedGroups(rows.map(({ a, b }) => [a, b]))
