import type { Slot } from '../slot.js'
import { amount } from './number-words.js'

/** A whole comparison on paper. */
export const print = {
  title: (event: string) => `On paper · ${event}`,
  made: (at: Slot, version: number, method: Slot, fingerprint: Slot) => (
    <>
      Compared {at}, version {version}, by method {method}, from inputs {fingerprint}.
    </>
  ),
  sources: 'Sources',
  published: (at: Slot) => <>published {at}</>,
  firstSeen: (at: Slot) => <>no date given, first seen {at}</>,
  snippet: 'only a summary could be had',
  copyOf: (outlet: string) => `the same text as ${outlet}`,
  facts: (count: number) => amount(count, 'fact'),
  origins: (count: number) => amount(count, 'origin'),
  inHeadline: 'headline',
  without: (state: string, outlets: readonly string[]) => `${state}: ${outlets.join(', ')}`,
  findings: (count: number) => amount(count, 'finding'),
  none: 'This event has not been compared yet, so there is nothing to print.',
}

/** The files that a comparison can be taken away as. */
export const files = {
  label: 'This comparison to take away:',
  json: 'JSON',
  csv: 'CSV',
  markdown: 'Markdown',
  bundle: 'bundle with all inputs',
  paper: 'on paper',
}
