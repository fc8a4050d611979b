import type { Slot } from '../slot.js'
import { corrections } from './corrections.js'
import { amount } from './number-words.js'

/** What an act is about, for who hears the page. */
const about = (what: string) => (of: string) => (
  <>
    {what}
    <span class="unseen">: {of}</span>
  </>
)

/** The pages on which an event is corrected. */
export const fix = {
  heading: 'Fix this event',
  title: (event: string) => `Fix: ${event}`,
  what: 'Whatever you choose first shows what would change. What you correct holds against every later article and every re-analysis, until you undo it.',
  corrections,
  done: (done: string | null, about: readonly string[]) =>
    [
      done === null ? 'Undone.' : `Done. ${done}`,
      about.map((text) => `“${text}”`).join(' · '),
      'The events it is about are compared again now; facts and counts follow within seconds.',
    ].join(' '),
  back: 'Back',
  refusals: {
    notOurs: 'This form is not one of ours. Go back and choose again.',
    noCorrection: 'There is no such correction; it may have been undone already.',
    gone: 'The event has been compared again since, and this is no longer in it. Go back and look again.',
    sameSentence: 'A sentence is the same fact as itself: choose two different ones.',
    noArticle: 'This article is no longer in this event.',
    nothingChosen: 'Nothing was chosen to be corrected. Go back, tick an article or choose what is wrong.',
    noFact: 'The event has been compared again since, and this fact is no longer in it.',
    noEvent: 'There is no event at this address. It may have been removed.',
    notJson: 'Not JSON',
  },
  list: {
    heading: 'Corrections',
    none: 'None yet. What you correct is listed here, with its undo, for as long as it holds.',
    undoing: 'Undoing …',
    undo: (what: string, about: readonly string[]) => (
      <>
        Undo
        <span class="unseen">
          {' '}
          {what} {about.join('; ')}
        </span>
      </>
    ),
  },
  articles: {
    heading: 'Which articles belong here',
    roundUp: 'a round-up that only touches on this; its own event is another',
    takeOut: about('take it out'),
    move: about('move it'),
    split: 'Split the ticked ones off …',
    merge: 'Merge this event with another …',
  },
  facts: {
    heading: 'Which sentences are one fact',
    none: 'No fact is shared by two articles of this event.',
    notSame: about('not the same'),
  },
  findings: {
    heading: 'Which findings are right',
    none: 'Nothing was found in this event.',
    wrong: about('this is wrong'),
  },
  mentions: {
    title: (event: string) => `Not the same fact: ${event}`,
    heading: 'Which two are not the same fact?',
    this: 'This sentence',
    that: 'is not the same as',
    see: 'See what would change',
  },
  other: {
    move: 'Move it to which event?',
    merge: 'Merge it with which event?',
    cameSecond: 'Came second when it was placed',
    latest: 'Other events, those that moved last first',
    found: (q: string) => `Events with “${q}”`,
    words: 'Words of a headline or text',
    find: 'Find',
    none: 'No other event has all of these words. Try fewer, or a name from its headline.',
    offer: (articles: number, at: Slot, outlets: readonly string[]) => (
      <>
        {amount(articles, 'article')}, moved {at}: {outlets.join(', ')}
      </>
    ),
  },
}
