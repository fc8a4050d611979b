import type { CellState } from '@parallax/model'
import type { LedgerFilter } from '../../pages/event/ledger-filter.js'
import type { Slot } from '../slot.js'
import { amount } from './number-words.js'

const FILTERS: Record<LedgerFilter, string> = {
  all: 'All facts',
  conflicts: 'Conflicts',
  shared: 'Shared',
  'one-origin': 'Only one origin',
}

/** Word and meaning of each state a cell can have. */
const CELLS: Record<CellState, { words: string; meaning: string }> = {
  first: { words: 'first', meaning: 'had the fact first' },
  copied: { words: 'copied', meaning: 'has it in the same words' },
  reworded: { words: 'reworded', meaning: 'has it in words of its own' },
  differs: { words: 'differs', meaning: 'says it differently in a way that matters' },
  absent: { words: 'absent', meaning: 'does not report it' },
  'published-before-known': { words: 'out before it was known', meaning: 'came out before it was known' },
  'snippet-only': { words: 'summary only', meaning: 'only a summary could be had, so nothing follows' },
}

/** Facts against articles. */
export const ledger = {
  label: 'Fact ledger',
  table: 'Facts by article',
  which: 'Which facts',
  filters: FILTERS,
  cells: CELLS,
  withValue: (state: string, value: string) => `${state}, ${value}`,
  foldCopies: 'fold copies',
  unfoldCopies: 'a column for each copy',
  csv: () => (
    <>
      CSV<span class="unseen"> of this table as it is shown</span>
    </>
  ),
  none: 'No fact is of this kind.',
  head: (facts: number) => (
    <>
      Fact <small>{amount(facts, 'fact')}, conflicts first</small>
    </>
  ),
  firstBy: (origins: number, outlet: string) => `${amount(origins, 'origin')} · first: ${outlet}`,
  copies: (count: number) => `+ ${amount(count, 'copy', 'copies')}`,
  cell: (state: string, meaning: string) => `${state}: ${meaning}`,
  conflict: 'a value that cannot be true together with another',
  keys: (next: Slot, previous: Slot) => (
    <>
      row with a difference: next {next} previous {previous}
    </>
  ),
  inHeadline: 'in the headline',
  link: (fact: string) => (
    <>
      link to this fact<span class="unseen">: {fact}</span>
    </>
  ),
  notSame: (fact: string) => (
    <>
      not the same fact?<span class="unseen"> {fact}</span>
    </>
  ),
  /** Heads of the file. */
  file: {
    name: 'ledger',
    heads: ['fact', 'text', 'conflict', 'origins', 'first known', 'first outlet'],
    of: (outlet: string) => [`${outlet}: state`, `${outlet}: value`, `${outlet}: text`],
    again: (outlet: string, number: number) => `${outlet} (${number})`,
    conflict: 'conflict',
  },
}
