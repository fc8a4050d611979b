import { z } from 'zod'

/** Which facts the ledger shows; part of its address. */
export const LedgerFilter = z.enum(['all', 'conflicts', 'shared', 'one-origin'])
export type LedgerFilter = z.infer<typeof LedgerFilter>

export const LEDGER_FILTERS: readonly { filter: LedgerFilter; words: string }[] = [
  { filter: 'all', words: 'All facts' },
  { filter: 'conflicts', words: 'Conflicts' },
  { filter: 'shared', words: 'Shared' },
  { filter: 'one-origin', words: 'Only one origin' },
]
