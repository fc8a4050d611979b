import { z } from 'zod'
import type { DataFolder } from '../../data/data-folder.js'
import { linkedGroups } from '../../train/linked-groups.js'

export const RTE3_FILE = 'conflict/rte3.jsonl'

const Rte3Row = z.object({
  text: z.string(),
  hypothesis: z.string(),
  label: z.enum(['entailment', 'unknown', 'contradiction']),
})
export type Rte3Row = z.infer<typeof Rte3Row>

export const rte3Rows = (data: DataFolder): Rte3Row[] => data.rows(RTE3_FILE, Rte3Row)

/** Pairs that share a text or a hypothesis are one group. */
export const rte3Groups = (rows: readonly Rte3Row[]): string[] =>
  linkedGroups(rows.map(({ text, hypothesis }) => [text, hypothesis]))
