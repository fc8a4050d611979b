import type { Slot } from '../slot.js'

const unseenRest = (what: string) => (of: string) => (
  <>
    {what}
    <span class="unseen">: {of}</span>
  </>
)

/** One row of a comparison at an address of its own. */
export const permalink = {
  make: unseenRest('keep a permalink'),
  none: 'There is no permalink at this address.',
  noRow: 'This comparison has no such row.',
  fact: 'Fact',
  title: (kind: string, words: string) => `${kind}: ${words}`,
  what: 'One row of one comparison, word for word as it was made. This address stays, whatever is compared, merged or removed later.',
  spans: 'In the words of the sources',
  inHeadline: 'in the headline',
  before: 'before the edit',
  after: 'after the edit',
  about: 'The fact that it is about',
  rule: (rule: Slot) => <>rule {rule}</>,
  made: (at: Slot, version: number, method: Slot) => (
    <>
      compared {at}, version {version}, by method {method}
    </>
  ),
  kept: (at: Slot) => <>kept since {at}</>,
  copy: 'Copy the link',
  copied: 'Copied',
  whole: 'the whole comparison',
  json: 'this row as JSON',
}
