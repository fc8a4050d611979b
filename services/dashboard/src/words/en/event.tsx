import type { EventArticle } from '@parallax/model'
import type { EventQuery } from '../../pages/event/event-query.js'
import type { Link, Slot } from '../slot.js'
import { amount, numbered } from './number-words.js'

const MOVED: Record<NonNullable<EventArticle['movedBy']>, string> = {
  reader: 'brought here by you',
  evidence: 'brought here by what came later',
}

/** `rest` is left off where there is little room. */
const VIEWS: Record<EventQuery['view'], { words: string; rest: string }> = {
  annotated: { words: 'Annotated', rest: ' article' },
  ledger: { words: 'Ledger', rest: '' },
  side: { words: 'Side by side', rest: '' },
  boards: { words: 'Boards', rest: '' },
}

const STATES: Record<EventArticle['textState'], string | null> = {
  read: null,
  waiting: 'text not read yet',
  snippet: 'summary only',
  failed: 'text could not be read',
}

/** What an act is about, for who hears the page. */
const about = (what: string) => (of: string) => (
  <>
    {what}
    <span class="unseen">: {of}</span>
  </>
)

/** What stands around every view of an event. */
export const event = {
  articlesFrom: (articles: number, origins: number) => (
    <>
      <b>{amount(articles, 'article')}</b> from <b>{amount(origins, 'independent origin')}</b>
    </>
  ),
  firstSeen: (at: Slot) => <>first seen {at}</>,
  lastMoved: (at: Slot) => <>last moved {at}</>,
  fixIt: 'Fix it',
  views: { label: 'Views of this event', of: VIEWS, analyseAgain: 'Re-analyse', analysing: 'Re-analysis' },
  asked: {
    together: 'These sources stand together because somebody asked to have them compared.',
    change: 'change the sources',
    unread: (unread: number, of: number) => (
      <>
        <b>
          {unread} of the {of} sources could not be read
        </b>{' '}
        and {numbered(unread, 'is', 'are')} not compared:
      </>
    ),
  },
  why: {
    heading: 'Why one event',
    what: 'Each article stands here for what it shares with the others: names, places and rare words, weighed by how rare they are, and the hours between. The bars say what each adds to how alike they are.',
    underOnePercent: 'under 1 %',
    terms: { names: 'names', places: 'places', words: 'words' },
    hoursApart: (hours: number) => (hours < 1 ? 'within the hour' : `${amount(Math.round(hours), 'hour')} apart`),
    noDate: 'no date to compare',
    moved: MOVED,
    began: 'began the event',
    sharesNothing: 'shares no rare word with the others',
    alike: 'alike',
    runnerUp: 'Runner-up',
    moveThere: about('move it there'),
    roundUp: 'a round-up: its own event is another',
    doesNotBelong: about('does not belong'),
    moveElsewhere: about('move to another event'),
  },
  nothing: {
    oneArticle: 'There is nothing to compare with yet: this is the only article about it so far.',
    givenUp: (reason: string) => `This event could not be compared. ${reason}`,
    notYet: 'This event has not been compared yet. That happens as soon as its texts are read.',
    oneText: 'There is nothing to compare with yet: only one article has a text so far.',
    oneOrigin: 'There is nothing to compare with yet: these articles are copies of one text.',
    removed: 'The articles of this event were removed.',
  },
  focusNotCompared: 'The article in focus has not been compared yet; the most typical one stands in its place.',
  compared: (at: Slot, version: number, method: Slot) => (
    <>
      Compared {at}, version {version}, by method {method}.
    </>
  ),
  everyComparison: 'Every comparison of this event',
  older: (shown: Slot, latest: Slot, latestLink: Link, changes: Link) => (
    <>
      You are looking at the comparison of {shown}; the latest is of {latest}. {latestLink('See the latest')} or{' '}
      {changes('what changed')}.
    </>
  ),
  versionOf: (at: Slot, version: number) => (
    <>
      {at} (version {version})
    </>
  ),
  rail: {
    label: 'Articles, in the order they were first seen',
    first: 'first',
    copy: 'copy',
    edited: (at: Slot) => <>edited {at}</>,
    states: STATES,
  },
}
