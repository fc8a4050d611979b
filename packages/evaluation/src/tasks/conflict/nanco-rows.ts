import { z } from 'zod'
import type { DataFolder } from '../../data/data-folder.js'

export const NANCO_FILE = 'conflict/nanco.jsonl'

const Side = z.object({ text: z.string(), answer: z.string(), outlet: z.string().nullish() })
const NancoRow = z.object({ question: z.string(), a: Side, b: Side, same: z.boolean() })
export type NancoRow = z.infer<typeof NancoRow>

/** Two outlets' answers to one question; the question is the group. */
export const nancoRows = (data: DataFolder): NancoRow[] => data.rows(NANCO_FILE, NancoRow)
