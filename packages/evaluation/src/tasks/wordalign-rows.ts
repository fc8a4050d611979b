import { z } from 'zod'
import type { DataFolder } from '../data/data-folder.js'
import { linkedGroups } from '../train/linked-groups.js'

export const MTREF_FILE = 'wordalign/mtref.jsonl'

const AlignRow = z.object({
  a: z.array(z.string()),
  b: z.array(z.string()),
  sure: z.array(z.tuple([z.int(), z.int()])),
})

/** Two sentences and which of their words stand for each other. */
export interface AlignedPair extends z.infer<typeof AlignRow> {
  /** The same for pairs that have a sentence in common, directly or through others. */
  group: string
}

export const alignedPairs = (data: DataFolder): AlignedPair[] =>
  data.kept('aligned pairs', () => {
    const rows = data.rows(MTREF_FILE, AlignRow)
    const groups = linkedGroups(rows.map(({ a, b }) => [a.join(' '), b.join(' ')]))
    return rows.map((row, at) => ({ ...row, group: groups[at] ?? '' }))
  })
