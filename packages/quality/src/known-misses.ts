import { FINDING_KINDS } from '@parallax/model'
import { z } from 'zod'
import { readData } from './data-file.js'

/** Something that goes wrong again and again, for who reads the pages. */
const KnownMiss = z.strictObject({
  about: z.enum(['event', 'fact', ...FINDING_KINDS]),
  says: z.string().min(1),
  /** As a reader meets it. */
  example: z.string().min(1),
})
export type KnownMiss = z.infer<typeof KnownMiss>

/** What Parallax is known to get wrong, as `data/known-misses.json` lists it. */
export const knownMisses = (): readonly KnownMiss[] => readData('known-misses.json', z.array(KnownMiss))
