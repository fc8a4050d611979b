import type { Slot } from '../slot.js'
import { figure } from './number-words.js'

/** Sources that a person has compared at once. */
export const compare = {
  heading: 'Compare now',
  what: (min: number, max: number) =>
    `Give ${min} to ${max} sources that tell the same event: addresses of pages, texts, or both. Each page is read once, and the comparison gets a page of its own, as every event has.`,
  staysOut:
    'It stays out of the list of events, the search and the profiles of outlets. Whoever may read here can open it.',
  notCompared: (reasons: string) => (
    <>
      <b>Not compared.</b> {reasons}
    </>
  ),
  tooFewRead: 'Too few of these sources could be read.',
  seeBeside: 'See what is wrong beside each source.',
  noneAsked: 'Nothing was asked to be compared at this address.',
  form: {
    busy: 'Asking …',
    addresses: 'Addresses of pages, one on each line',
    orTexts: (max: number) =>
      `Or texts, if you have them: up to ${figure(max)} characters each, kept to the letter. Leave an empty line between paragraphs; in a text without one, every line is a paragraph. A text that is left empty does not count.`,
    text: (number: number) => `Text ${number}`,
    fields: { outlet: 'Outlet', title: 'Headline', text: 'Text' },
    compare: 'Compare',
    another: 'Add another text',
  },
  before: 'Compared before',
  asked: (at: Slot) => <>asked {at}</>,
}
