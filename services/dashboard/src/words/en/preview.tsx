import type { Slot } from '../slot.js'
import { amount } from './number-words.js'

interface Becomes {
  id: string | null
  articlesBefore: number
  articlesAfter: number
  mergedInto: string | null
}

/** What a correction would change. */
export const preview = {
  doIt: 'Do it',
  doing: 'Doing it …',
  nothingYet: 'Nothing has changed yet.',
  holds: (what: string) => `${what} It can be undone at any time.`,
  stillWorking:
    'What becomes of facts and findings is still being worked out. Look again in a moment by reloading this page, or do it now: it can be undone.',
  anotherEvent: 'another event',
  anOutlet: 'an outlet',
  events: {
    heading: 'What becomes of the events',
    becomes: ({ id, articlesBefore, articlesAfter, mergedInto }: Becomes) => {
      if (mergedInto !== null)
        return `${amount(articlesBefore, 'article')} now, then its address leads to: ${mergedInto}`
      if (id === null) return `a new event of ${amount(articlesAfter, 'article')}`
      if (articlesBefore === articlesAfter) return `keeps its ${amount(articlesAfter, 'article')}`
      return `${amount(articlesBefore, 'article')} now, then ${articlesAfter}`
    },
    fates: { stays: 'stays', leaves: 'leaves', comes: 'comes' },
    counts: 'counts',
    before: 'now',
    after: 'then',
    counted: {
      origins: 'independent origins',
      shared: 'shared facts',
      conflicts: 'conflicts',
      onlyHere: 'only here',
    },
  },
  differences: {
    heading: 'What becomes of facts and findings',
    none: 'No shared fact and no finding would change.',
    more: (folded: number, all: number | null) => (all === null ? `${folded} more` : `${folded} more, of ${all}`),
    factsGone: 'Shared facts that vanish',
    factsNew: 'Shared facts that appear',
    factsChanged: 'Shared facts told by others than now',
    findingsGone: 'Findings that vanish',
    findingsNew: 'Findings that appear',
    fact: (text: Slot, origins: string) => (
      <>
        {text} <small>{origins}</small>
      </>
    ),
    originsNow: (before: number) => `${amount(before, 'origin')} now`,
    originsThen: (after: number) => amount(after, 'origin'),
    originsBoth: (before: number, after: number) => `${amount(before, 'origin')} now, then ${after}`,
  },
}
