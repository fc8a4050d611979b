import type { CorrectionAction } from '@parallax/model'
import { amount } from './number-words.js'

export type ActionByKind = { [K in CorrectionAction['kind']]: Extract<CorrectionAction, { kind: K }> }

interface KindWords<A> {
  /** The heading of the preview. */
  question: (action: A) => string
  /** The line in the list of corrections, before the words that it is about. */
  done: (action: A) => string
  /** What holds from then on. */
  holds: string
}

const STAYS = 'No later article and no re-analysis undoes it.'

/** Every kind of correction: what a preview asks, what was done, and what holds from then on. */
export const corrections: { [K in CorrectionAction['kind']]: KindWords<ActionByKind[K]> } = {
  merge: {
    question: () => 'Merge these two events?',
    done: () => 'Two events merged. The one that was merged away:',
    holds: `Both addresses lead to the one event from then on. ${STAYS}`,
  },
  split: {
    question: ({ articleIds }) =>
      articleIds.length === 1 ? 'Take this article out?' : `Split ${articleIds.length} articles off?`,
    done: ({ articleIds }) => `${amount(articleIds.length, 'article')} taken out:`,
    holds: `The two groups of articles are never put into one event again. ${STAYS}`,
  },
  move: {
    question: () => 'Move this article to another event?',
    done: () => 'Article moved from one event to another:',
    holds: `The article stays in the other event. ${STAYS}`,
  },
  'not-same-fact': {
    question: () => 'Not the same fact?',
    done: () => 'Not the same fact:',
    holds: `The two sentences are never taken for one fact again, as long as both stand in their articles. ${STAYS}`,
  },
  'wrong-finding': {
    question: () => 'Is this finding wrong?',
    done: () => 'Finding called wrong:',
    holds: `It is left out of every later comparison. ${STAYS}`,
  },
}
