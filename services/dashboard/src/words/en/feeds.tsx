import type { FeedStatus } from '@parallax/model'
import type { FeedDone } from '../../pages/feeds/feeds-query.js'
import type { Slot } from '../slot.js'
import { amount, figure, numbered } from './number-words.js'
import { because } from './poll-reasons.js'

const STATES: Record<FeedStatus, string> = {
  active: 'on schedule',
  failing: 'failing',
  paused: 'paused',
  gone: 'stopped',
}

const DONE: Record<FeedDone, (feed: string | undefined) => string> = {
  subscribed: (feed = 'The feed') => `Subscribed ${feed}. Its articles are being read.`,
  known: (feed = 'The feed') => `${feed} was subscribed already.`,
  starting: () => 'The feeds are being subscribed; they appear here one after another. Reload to see them.',
  paused: (feed = 'The feed') => `Paused ${feed}. Nothing is fetched from it until it is resumed.`,
  resumed: (feed = 'The feed') => `Resumed ${feed}. It is polled at once.`,
  removed: (feed = 'the feed') => `Removed ${feed}. Its articles stay.`,
  restored: (feed = 'The feed') => `${feed} is back, as it was.`,
}

const acting = (what: string) => (feed: string) => (
  <>
    {what}
    <span class="unseen"> {feed}</span>
  </>
)

/** Subscriptions, their health, and what can be done with them. */
export const feeds = {
  heading: 'Feeds',
  done: DONE,
  refused: (reason: string) => (
    <>
      <b>Not subscribed.</b> {reason}
    </>
  ),
  none: 'No feed is subscribed yet. Give any address of an outlet; if the page links a feed, that is taken.',
  more: 'More feeds',
  polling: (feed: string) => `Polling ${feed}`,
  notAnAddress: 'This is not a web address. It begins with http:// or https://.',
  noFeed: 'There is no feed at this address; it may have been removed.',
  noReason: 'The collector could not say why.',
  removedAgain: 'The feed was removed again at the same moment.',
  form: {
    busy: 'Looking at the address …',
    address: 'Address of a feed or a page',
    group: 'Group, if you like',
    subscribe: 'Subscribe',
  },
  states: STATES,
  kinds: { rss: 'RSS', atom: 'Atom', rdf: 'RSS 1.0', json: 'JSON Feed' },
  health: {
    forPolls: (count: number) => `for ${amount(count, 'poll')}`,
    since: (at: Slot) => <>since {at}</>,
    stoppedFailing: 'It failed for two weeks and is not asked any more. Resume it to try again.',
    stoppedGone: 'Its server said twice that it is gone. Resume it to ask again.',
    mended: 'The document was not well-formed; it was read all the same.',
    brokeOff: 'The document broke off; the entries before that were read.',
    leftOut: (count: number) =>
      `Only its newest entries were read; ${amount(count, 'older one')} ${numbered(count, 'was', 'were')} left out.`,
    movedTo: (address: Slot) => (
      <>
        Its server says that it moved to {address}. It is asked there from now on, and that becomes its address if the
        server still says so after three days.
      </>
    ),
    movedFrom: (address: Slot) => <>It moved here from {address}.</>,
  },
  schedule: {
    lastPolled: 'last polled',
    never: 'never yet',
    nextPoll: 'next poll',
    none: 'none',
    itsTurn: 'as soon as it is its turn',
    because,
    articles: 'articles',
    inAll: (itemsADay: number) => {
      if (itemsADay === 0) return 'in all, none this week'
      if (itemsADay >= 1) return `in all, ${Math.round(itemsADay)} a day`
      return `in all, ${Math.max(1, Math.round(itemsADay * 7))} this week`
    },
    wholeText: 'whole text',
    ofLatest: (count: number) => `of the latest ${count}`,
  },
  acts: {
    poll: acting('Poll now'),
    resume: acting('Resume'),
    pause: acting('Pause'),
    remove: acting('Remove'),
    undo: acting('Undo'),
    restore: acting('Bring back'),
  },
  removed: {
    heading: (count: number) => `Removed lately: ${amount(count, 'feed')}`,
    kept: 'They are not asked any more. Each can be brought back for 30 days; then it is forgotten.',
    at: (moment: Slot) => <>removed {moment}</>,
  },
  opml: {
    heading: 'Import or export a list (OPML)',
    busy: 'Reading the list …',
    file: 'OPML file of another reader',
    import: 'Import',
    export: 'Export all feeds',
    became: ({ subscribed, known }: { subscribed: number; known: number }) =>
      [
        `Subscribed ${amount(subscribed, 'feed')}; ${figure(known)} ${numbered(known, 'was', 'were')} there already.`,
        subscribed > 0 ? 'They are asked one after another.' : '',
      ].join(' '),
    refused: (count: number) => `${amount(count, 'outline')} not subscribed`,
    refusal: (outline: string, reason: string) => (
      <>
        <b>{outline || 'An outline without a name'}</b>: {reason}
      </>
    ),
  },
}
