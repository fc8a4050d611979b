import { z } from 'zod'
import type { DataFolder } from '../../data/data-folder.js'

export const BABE_FILE = 'loaded/babe.jsonl'
export const BASIL_FILE = 'loaded/basil.jsonl'

const BabeRow = z.object({ text: z.string(), biased: z.boolean(), words: z.array(z.string()) })
export type BabeRow = z.infer<typeof BabeRow>

const BasilRow = z.object({
  event: z.string(),
  sentence: z.string(),
  spans: z.array(z.object({ start: z.int(), end: z.int(), kind: z.enum(['lexical', 'informational']) })),
})
export type BasilRow = z.infer<typeof BasilRow>

export const babeRows = (data: DataFolder): BabeRow[] => data.rows(BABE_FILE, BabeRow)
export const basilRows = (data: DataFolder): BasilRow[] => data.rows(BASIL_FILE, BasilRow)

/** Sentences that begin alike are one sentence in two versions: they stay on one side of a fold. */
export const babeGroup = ({ text }: BabeRow): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 50)
