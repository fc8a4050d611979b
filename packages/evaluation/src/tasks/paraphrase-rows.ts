import { z } from 'zod'
import type { DataFolder } from '../data/data-folder.js'
import { linkedGroups } from '../train/linked-groups.js'

export const MSRP_FILE = 'paraphrase/msrp.jsonl'
export const HEADLINES_FILE = 'paraphrase/sts-headlines.jsonl'

const MsrpRow = z.object({ a: z.string(), b: z.string(), same: z.boolean() })
const HeadlineRow = z.object({ a: z.string(), b: z.string(), score: z.number() })

/** Two sentences, and how much they say the same, 0 to 1. */
export interface LabelledPair {
  a: string
  b: string
  label: number
  /** The same for pairs that have a sentence in common, directly or through others. */
  group: string
}

const grouped = (pairs: readonly Omit<LabelledPair, 'group'>[]): LabelledPair[] => {
  const groups = linkedGroups(pairs.map(({ a, b }) => [a, b]))
  return pairs.map((pair, at) => ({ ...pair, group: groups[at] ?? '' }))
}

export const msrpPairs = (data: DataFolder): LabelledPair[] =>
  data.kept('msrp pairs', () =>
    grouped(data.rows(MSRP_FILE, MsrpRow).map(({ a, b, same }) => ({ a, b, label: same ? 1 : 0 }))),
  )

export const headlinePairs = (data: DataFolder): LabelledPair[] =>
  data.kept('headline pairs', () =>
    grouped(data.rows(HEADLINES_FILE, HeadlineRow).map(({ a, b, score }) => ({ a, b, label: score / 5 }))),
  )
