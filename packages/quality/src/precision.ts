import { FINDING_KINDS, type FindingKind } from '@parallax/model'
import { z } from 'zod'
import { readData } from './data-file.js'

/** How many of a sample of findings of one kind a reader found right, with the texts beside them. */
const ReadByEye = z
  .strictObject({
    kind: z.enum(FINDING_KINDS),
    sampled: z.int().positive(),
    right: z.int().nonnegative(),
    /** How the sample was drawn and judged, in a sentence for people. */
    how: z.string().min(1),
    date: z.iso.date(),
  })
  .refine(({ sampled, right }) => right <= sampled, 'more were right than were sampled')
export type ReadByEye = z.infer<typeof ReadByEye>

const isOncePerKind = (rows: readonly ReadByEye[]): boolean =>
  new Set(rows.map(({ kind }) => kind)).size === rows.length

/** The rows of `data/precision.json`, each kind at most once. */
export const Precision = z.array(ReadByEye).refine(isOncePerKind, 'a kind stands there twice')

/** What was read by eye, for every kind of finding; null for a kind that nobody has read yet. */
export const precisionByKind = (): ReadonlyMap<FindingKind, ReadByEye | null> => {
  const rows = readData('precision.json', Precision)
  return new Map(FINDING_KINDS.map((kind) => [kind, rows.find((row) => row.kind === kind) ?? null]))
}
