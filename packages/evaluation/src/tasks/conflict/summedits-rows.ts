import { z } from 'zod'
import type { DataFolder } from '../../data/data-folder.js'

export const SUMMEDITS_FILE = 'conflict/summedits.jsonl'

const SummeditsRow = z.object({ document: z.string(), edited: z.string(), consistent: z.boolean() })
export type SummeditsRow = z.infer<typeof SummeditsRow>

/** Edited sentences, each with the document that it should be true to; the document is the group. */
export const summeditsRows = (data: DataFolder): SummeditsRow[] => data.rows(SUMMEDITS_FILE, SummeditsRow)
