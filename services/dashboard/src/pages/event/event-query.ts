import { z } from 'zod'
import { layersFrom } from './layers.js'
import { LedgerFilter } from './ledger-filter.js'

const word = z.string().max(200).optional().catch(undefined)

/** The state of the event page, all of it in the address. What is not understood is left out, never an error. */
export const EventQuery = z.object({
  view: z.enum(['annotated', 'ledger', 'boards']).catch('annotated'),
  focus: word,
  fact: word,
  job: word,
  layers: z
    .union([z.string().max(200), z.array(z.string().max(200)).max(20)])
    .optional()
    .catch(undefined)
    .transform(layersFrom),
  only: LedgerFilter.catch('all'),
  copies: z
    .literal('1')
    .optional()
    .catch(undefined)
    .transform((value) => value === '1'),
})
export type EventQuery = z.infer<typeof EventQuery>
