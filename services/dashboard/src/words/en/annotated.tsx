import type { FindingOf } from '@parallax/model'
import type { SentenceMark } from '../../pages/event/sentence-mark.js'
import type { Slot } from '../slot.js'
import { layers } from './layers.js'
import { amount, numbered } from './number-words.js'
import { wordList } from './word-list.js'

const MARKS: Record<SentenceMark['shape'], (origins: number) => string> = {
  conflict: (origins) => `Conflict: reported by ${amount(origins, 'origin')}, and not all can be true.`,
  differs: (origins) => `Worded differently in a way that matters; ${amount(origins, 'origin')} report it.`,
  shared: (origins) => `Reported by ${amount(origins, 'independent origin')}.`,
  only: () => 'Only here.',
}

const FAIR: Record<NonNullable<FindingOf<'omission'>['fair']>, string> = {
  'published-before-known': 'not known yet when it came out',
  'snippet-only': 'only its summary could be had',
  'short-brief': 'it is a short brief',
}

/** One article, every sentence with its mark, and beside it how the others word it. */
export const annotated = {
  show: 'Show',
  apply: 'Apply',
  layers,
  article: (outlet: string, title: string) => `${outlet}: ${title}`,
  tally: {
    shared: (shared: number, sentences: number) => `${shared} of ${amount(sentences, 'sentence')} shared`,
    onlyHere: (count: number) => `${count} only here`,
    missing: (facts: number) => `${amount(facts, 'fact')} missing`,
  },
  summaryOnly: (reason: string | null) =>
    `Only a summary of this article could be had${reason ? `: ${reason}` : ''}. What is not in it may well be in the article.`,
  carriedBy: (outlets: readonly string[]) => `also carried by ${wordList(outlets)}`,
  marks: MARKS,
  fair: FAIR,
  knownBefore: 'known before it came out',
  missing: {
    here: (facts: number) =>
      `+ ${amount(facts, 'fact')} ${numbered(facts, 'that others report', 'others report')} here`,
    by: (outlets: readonly string[], origins: number, why: string) =>
      [wordList(outlets), amount(origins, 'origin'), why].filter((part) => part !== '').join(' · '),
    everyVersion: (fact: string) => (
      <>
        every version<span class="unseen"> of: {fact}</span>
      </>
    ),
  },
  wordings: {
    thereAndHere: (there: string, here: string) => `${there} there, ${here} here`,
    differs: 'differs',
    otherWords: 'in other words',
    furthest: 'furthest',
    same: 'word for word the same',
    others: (count: number) => amount(count, 'other wording'),
    more: (count: number) => `${count} more`,
  },
  wrong: (finding: string) => (
    <>
      wrong?<span class="unseen"> {finding}</span>
    </>
  ),
  legend: {
    shared: 'shared, with the number of origins',
    differs: 'worded differently in a way that matters',
    conflict: 'cannot both be true',
    only: 'only here',
    keys: (next: Slot, previous: Slot) => (
      <>
        difference: next {next} previous {previous}
      </>
    ),
    otherArticle: (key: Slot) => <>other article {key}</>,
  },
}
