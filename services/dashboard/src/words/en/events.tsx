import type { GroupCover } from '@parallax/model'
import type { EventSort } from '@parallax/store'
import type { EventFilter } from '../../pages/events/events-query.js'
import type { Link, Slot } from '../slot.js'
import { amount, figure, numbered } from './number-words.js'

const FILTERS: Record<EventFilter, string> = {
  conflict: 'Has a conflict',
  edit: 'Has an edit',
  several: 'Several origins',
  'one-origin': 'Only one origin',
}

const SORTS: Record<EventSort, string> = {
  moved: 'moved last',
  first: 'first seen',
  outlets: 'most outlets',
  origins: 'most origins',
  conflicts: 'most conflicts',
  differences: 'most differences',
}

const othersOf = ({ outlets, covering, articlesOfOthers }: GroupCover): string => {
  const others = outlets - covering
  const who = covering === 0 ? numbered(others, 'it', 'they') : numbered(others, 'the other', `the other ${others}`)
  if (articlesOfOthers === 0) return `${who} published nothing in that time, which says nothing`
  return `${who} published ${amount(articlesOfOthers, 'article')} in that time`
}

/** The list of events. */
export const events = {
  heading: 'Events',
  earlier: 'Earlier events',
  card: {
    notCompared: 'not compared yet',
    moved: (at: Slot) => <>moved {at}</>,
    textsMissing: (count: number) => `${amount(count, 'text')} missing`,
  },
  filters: {
    which: 'Which events',
    all: 'All',
    has: FILTERS,
    words: 'Words',
    outlet: 'Outlet',
    group: 'Group',
    since: 'Since',
    order: 'Order',
    any: 'any',
    sorts: SORTS,
    apply: 'Apply',
    makeGroups: (groups: Link) => (
      <>
        Which events do the outlets of one kind pass over? {groups('Make groups of outlets')} to see their blindspots
        here.
      </>
    ),
    blindspotsOf: (groups: Link) => <>Blindspots of {groups('your groups')}</>,
    blindspots: 'Blindspots of your groups',
  },
  active: {
    label: 'Active filters',
    events: 'Events',
    takenAway: (filter: string) => (
      <>
        {filter} <span aria-hidden="true">×</span>
        <span class="unseen">, take this away</span>
      </>
    ),
    all: 'all events',
    cut: (max: number) => `This search is longer than ${max} characters: only the first ${max} are looked for.`,
    withWords: (q: string) => `with the words “${q}”`,
    has: (filter: EventFilter) => FILTERS[filter].toLowerCase(),
    byOutlet: (name: string) => `told by ${name}`,
    byGroup: (name: string) => `told by your group ‘${name}’`,
    missedBy: (name: string) => `told by none or fewer than a third of ‘${name}’`,
    since: (day: string) => `reported since ${day}`,
    noGroup: 'a group that is not there',
    noOutlet: 'an outlet that is not there',
  },
  nothing: {
    onThisPage: 'There is no event on this page of the list.',
    noneIsAll: (filters: readonly string[]) => (
      <>
        No event is all of this: <b>{filters.join(', ')}</b>. Take one away to see more:
      </>
    ),
    takeAway: (filter: string) => `take away: ${filter}`,
    showAll: 'Show all events',
    blindspot: (groups: Link) => (
      <>
        A blindspot is an event that at least two outlets tell, but of the group none or fewer than a third, although
        the others of the group published something from twelve hours before its first report to a day after its last.
        An outlet that you do not subscribe to cannot be missed: see {groups('your groups')}.
      </>
    ),
    words: (search: Link) => (
      <>
        Words are looked for in the headlines and texts of articles; all of them must be there, in any form.{' '}
        {search('Search facts and speakers as well')}
      </>
    ),
  },
  cover: {
    label: 'Your groups',
    /** How far a group covers an event, always out of how many, and what the others did meanwhile. */
    of: (cover: GroupCover, blindspot: Link | null) => {
      const { group, outlets, covering } = cover
      const kind = `‘${group.name}’ ${numbered(outlets, 'source')}`
      return (
        <>
          {blindspot ? <>{blindspot('Blindspot')}: </> : null}
          {covering === 0
            ? `none of your ${figure(outlets)} ${kind}`
            : `${figure(covering)} of your ${figure(outlets)} ${kind}`}
          {covering === outlets ? null : <small>; {othersOf(cover)}</small>}
        </>
      )
    },
  },
}
