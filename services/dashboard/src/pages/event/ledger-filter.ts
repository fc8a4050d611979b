import { z } from 'zod'

/** Which facts the ledger shows; part of its address. */
export const LedgerFilter = z.enum(['all', 'conflicts', 'shared', 'one-origin'])
export type LedgerFilter = z.infer<typeof LedgerFilter>
