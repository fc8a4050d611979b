import type { Share } from '../../pages/event/side/side-column.js'
import type { Slot } from '../slot.js'
import { amount } from './number-words.js'

const SHARES: Record<Share, string> = {
  all: 'in all shown',
  some: 'in some of those shown',
  none: 'only here',
}

const NOT_THERE = 'does not say this'

/** Two to four articles beside each other. */
export const side = {
  label: 'Articles side by side',
  shown: 'Articles shown',
  take: 'Take away',
  add: 'Add',
  summaryOnly: 'summary only',
  fourFit: 'Four fit beside each other: take one away to add another.',
  twoAreFewest: 'Two are the fewest: add one before taking one away.',
  order: 'Order of the sentences',
  aligned: 'Aligned by fact',
  original: 'Original order',
  inCommon: (facts: number) =>
    facts === 0 ? 'no fact in common' : `${amount(facts, 'fact')} that two or more of them tell`,
  skip: 'Skip the overview of the articles',
  putFirst: (outlet: string) => (
    <>
      put first <span class="unseen">{outlet}</span>
    </>
  ),
  onlySummary: 'Only a summary of it could be had. What is not in it may well be in the article.',
  strip: {
    label: (outlet: string) => `${outlet}, sentence by sentence`,
    title: (outlet: string) => `${outlet}, one block a sentence`,
    sentence: (number: number, of: number, share: Share) => `Sentence ${number} of ${of}: ${SHARES[share]}`,
    tally: (sentences: number, { all, some, none }: Record<Share, number>) =>
      `${amount(sentences, 'sentence')}: ${all} in all shown${some > 0 ? `, ${some} in some` : ''}, ${none} only here`,
  },
  twin: (outlet: string) => `word for word as ${outlet}`,
  moved: (number: number, of: number) => `sentence ${number} of ${of} there`,
  checkText: (outlet: string) => (
    <>
      check its text<span class="unseen"> in {outlet}</span>
    </>
  ),
  whatDiffers: (kinds: readonly string[]) => `what differs: ${kinds.join(', ')}`,
  also: (places: Slot) => <>also: {places}</>,
  place: (outlet: string, number: number) => `${outlet}, sentence ${number}`,
  onlyIn: (outlet: string, origins: number) =>
    origins > 1 ? `of those shown only in ${outlet}; ${amount(origins, 'origin')} report it` : `only in ${outlet}`,
  onlyHere: (sentences: number, outlet: string) => (
    <>
      {sentences} sentences only here<span class="unseen">, in {outlet}</span>
    </>
  ),
  gap: {
    notThere: NOT_THERE,
    because: (fair: string) => `${NOT_THERE}: ${fair}`,
    notInSummary: 'not in its summary; the rest of its text could not be had',
    headlineOnly: 'says this in its headline only',
  },
  legend: {
    ownWords: () => (
      <>
        <ins>words</ins> in no other telling of the row
      </>
    ),
    only: 'only in one of those shown',
    overview: 'Overview: filled in all shown, half in some, hollow only here',
  },
}
