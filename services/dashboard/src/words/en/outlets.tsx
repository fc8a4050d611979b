import type { Link, Slot } from '../slot.js'
import { amount, figure, numbered } from './number-words.js'
import { profile } from './profile.js'

interface CountedIn {
  articles: number
  events: number
  summaries: number
}

/** The list of outlets, and the page of each. */
export const outlets = {
  heading: 'Outlets',
  none: (feeds: Link) => <>There is no outlet yet. They come with the {feeds('feeds')} that you subscribe.</>,
  what: (eventsMin: number) =>
    `From ${eventsMin} compared events on, the page of an outlet counts what it tells, when and whom it quotes. Nothing is rated.`,
  groups: (hasGroups: boolean, groups: Link) => (
    <>
      {groups(hasGroups ? 'Your groups' : 'Put them into groups of your own')}, to see which events a group passes over.
    </>
  ),
  notSubscribed: 'not subscribed',
  nothingCompared: 'nothing compared yet',
  comparedIn: (articles: number, events: number) =>
    `${amount(articles, 'article')} compared in ${amount(events, 'event')}`,
  noOutlet: 'There is no outlet with this id.',
  compared: (events: number) => `${amount(events, 'event')} compared`,
  inGroups: (groups: Slot) => <>in {groups}</>,
  inNoGroup: 'in none of your groups',
  tooFew: (events: number, needed: number) => {
    const missing = needed - events
    return [
      `${events === 0 ? 'No event' : `Only ${amount(events, 'event')}`} of this outlet ${events > 1 ? 'have' : 'has'} been compared with other origins so far.`,
      `Its profile is shown from ${needed} events on, because fewer tell more of the events than of the outlet:`,
      `${figure(missing)} more ${numbered(missing, 'is', 'are')} needed.`,
    ].join(' ')
  },
  countedIn: ({ articles, events, summaries }: CountedIn, from: Slot, to: Slot) => (
    <>
      Counted in {amount(articles, 'article')} about {amount(events, 'event')} that other origins report too
      {from && to ? (
        <>
          , from {from} to {to}
        </>
      ) : null}
      .{summaries > 0 ? ` Of ${amount(summaries, 'article')} only the summary in the feed was read.` : null}
    </>
  ),
  profile,
  of: (count: number, of: number) => (
    <>
      <b>{figure(count)}</b> of {figure(of)}
    </>
  ),
  quotedMost: 'Quoted most',
  speaker: 'Speaker',
  wordsInside: 'Words inside quotation marks',
  eventsHead: 'Events',
  words: (count: number) => amount(count, 'word'),
  inEvents: (count: number) => `in ${amount(count, 'event')}`,
  otherSpeakers: (count: number) => `and ${amount(count, 'other speaker')}`,
  latest: 'Its latest events',
  noEvents: 'No article of this outlet is in an event yet.',
  itsHeadline: (headline: Slot) => <>its headline: {headline}</>,
  movedIn: (outlets: number, at: Slot) => (
    <>
      {amount(outlets, 'outlet')}, moved {at}
    </>
  ),
  feeds: 'Its feeds',
  noFeeds: 'No feed of this outlet is subscribed now.',
  feedState: (state: string, polled: Slot) => (
    <>
      {state}
      {polled ? <>, last polled {polled}</> : null}
    </>
  ),
}
