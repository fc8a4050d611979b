import type { Link } from '../slot.js'
import { amount } from './number-words.js'

const about = (what: string) => (group: string) => (
  <>
    {what}
    <span class="unseen">: {group}</span>
  </>
)

const acting = (what: string) => (group: string) => (
  <>
    {what}
    <span class="unseen"> {group}</span>
  </>
)

/** The reader's own groups of outlets. */
export const groups = {
  title: 'Groups',
  heading: 'Your groups of outlets',
  what: "A group is a set of outlets that you think of as one kind: state media, local papers, wires, left and right as you see them. Parallax rates nobody; groups are yours alone. Every event then says how many of a group's outlets tell it, out of how many, and the list of events finds what a group passes over.",
  done: {
    kept: 'Kept. Events show from now on how far this group covers them.',
    removed: 'Removed. Its outlets, feeds and articles are still there.',
  },
  noGroup: 'There is no such group; it may have been removed.',
  noOutletInIt: 'no outlet yet',
  itsEvents: about('its events'),
  itsBlindspots: about('its blindspots'),
  change: acting('Change'),
  keep: acting('Keep'),
  remove: about('Remove the group, keep its outlets'),
  busy: 'Keeping …',
  name: 'Name',
  itsOutlets: 'Its outlets',
  first: 'Your first group',
  another: 'Another group',
  begin: 'Begin the group',
  noOutlet: (feeds: Link) => (
    <>There is no outlet yet to put into a group. They come with the {feeds('feeds')} that you subscribe.</>
  ),
  toChooseFrom: (outlets: number) =>
    `${amount(outlets, 'outlet')} to choose from. A feed that is subscribed under a group's name puts its outlet into the group.`,
}
