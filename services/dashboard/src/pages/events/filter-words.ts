import type { Outlet, SourceGroup } from '@parallax/model'
import type { EventSort } from '@parallax/store'
import { type EventFilter, type EventsQuery, SEARCH_MAX } from './events-query.js'

export const FILTER_WORDS: Record<EventFilter, string> = {
  conflict: 'Has a conflict',
  edit: 'Has an edit',
  several: 'Several origins',
  'one-origin': 'Only one origin',
}

export const SORT_WORDS: Record<EventSort, string> = {
  moved: 'moved last',
  first: 'first seen',
  outlets: 'most outlets',
  origins: 'most origins',
  conflicts: 'most conflicts',
  differences: 'most differences',
}

export const CUT_WORDS = `This search is longer than ${SEARCH_MAX} characters: only the first ${SEARCH_MAX} are looked for.`

/** One thing that the list is asked for, in words, and what takes it away. */
export interface ActiveFilter {
  words: string
  without: Partial<EventsQuery>
}

/** Who is named in a filter by an id. */
export interface Named {
  outlets: readonly Outlet[]
  groups: readonly SourceGroup[]
}

/** Everything that narrows the list, in the order of the page. */
export function activeFilters(query: EventsQuery, { outlets, groups }: Named): ActiveFilter[] {
  const { q, show, outlet, group, missedBy, since } = query
  const groupName = (wanted: string) => groups.find(({ id }) => id === wanted)?.name ?? 'a group that is not there'
  const name = outlets.find(({ id }) => id === outlet)?.name ?? 'an outlet that is not there'
  return [
    ...(q === undefined ? [] : [{ words: `with the words “${q}”`, without: { q: undefined } }]),
    ...show.map((filter) => ({
      words: FILTER_WORDS[filter].toLowerCase(),
      without: { show: show.filter((other) => other !== filter) },
    })),
    ...(outlet === undefined ? [] : [{ words: `told by ${name}`, without: { outlet: undefined } }]),
    ...(group === undefined
      ? []
      : [{ words: `told by your group ‘${groupName(group)}’`, without: { group: undefined } }]),
    ...(missedBy === undefined
      ? []
      : [
          {
            words: `told by none or fewer than a third of ‘${groupName(missedBy)}’`,
            without: { missedBy: undefined },
          },
        ]),
    ...(since === undefined ? [] : [{ words: `reported since ${since}`, without: { since: undefined } }]),
  ]
}
