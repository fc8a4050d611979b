import type { Outlet, SourceGroup } from '@parallax/model'
import { words } from '../../words/index.js'
import type { EventsQuery } from './events-query.js'

const { active } = words.events

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
  const groupName = (wanted: string) => groups.find(({ id }) => id === wanted)?.name ?? active.noGroup
  const name = outlets.find(({ id }) => id === outlet)?.name ?? active.noOutlet
  return [
    ...(q === undefined ? [] : [{ words: active.withWords(q), without: { q: undefined } }]),
    ...show.map((filter) => ({
      words: active.has(filter),
      without: { show: show.filter((other) => other !== filter) },
    })),
    ...(outlet === undefined ? [] : [{ words: active.byOutlet(name), without: { outlet: undefined } }]),
    ...(group === undefined ? [] : [{ words: active.byGroup(groupName(group)), without: { group: undefined } }]),
    ...(missedBy === undefined
      ? []
      : [{ words: active.missedBy(groupName(missedBy)), without: { missedBy: undefined } }]),
    ...(since === undefined ? [] : [{ words: active.since(since), without: { since: undefined } }]),
  ]
}
