import { z } from 'zod'
import { layersFrom } from './layers.js'
import { LedgerFilter } from './ledger-filter.js'

const word = z.string().max(200).optional().catch(undefined)

/** The state of the event page, all of it in the address. What is not understood is left out, never an error. */
export const EventQuery = z.object({
  view: z.enum(['annotated', 'ledger', 'side', 'boards']).catch('annotated'),
  focus: word,
  fact: word,
  job: word,
  /** The number of an earlier comparison; the latest without it. */
  version: z.coerce.number<string>().int().positive().max(1_000_000_000).optional().catch(undefined),
  layers: z
    .union([z.string().max(200), z.array(z.string().max(200)).max(20)])
    .optional()
    .catch(undefined)
    .transform(layersFrom),
  /** Articles beside the one in focus. */
  with: z
    .union([z.string().max(200), z.array(z.string().max(200)).max(20)])
    .optional()
    .catch(undefined)
    .transform((asked) => [asked ?? []].flat()),
  /** Side by side: what is shared at equal height, or each article in its own order. */
  order: z.enum(['aligned', 'original']).catch('aligned'),
  only: LedgerFilter.catch('all'),
  copies: z
    .literal('1')
    .optional()
    .catch(undefined)
    .transform((value) => value === '1'),
})
export type EventQuery = z.infer<typeof EventQuery>
