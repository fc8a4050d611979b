import { EVENT_SORTS } from '@parallax/store'
import { words } from '../../words/index.js'
import { Chips } from '../parts/chips.js'
import type { Named } from './active-filter.js'
import { eventsLink } from './events-link.js'
import { EventFilter, type EventsQuery, SEARCH_MAX } from './events-query.js'

const { filters } = words.events

interface Props extends Named {
  query: EventsQuery
}

/** The filters after one is pressed: on or off; of how many origins there are only one can be asked. */
function toggled(show: readonly EventFilter[], filter: EventFilter): EventFilter[] {
  if (show.includes(filter)) return show.filter((other) => other !== filter)
  const excluded: Partial<Record<EventFilter, EventFilter>> = { several: 'one-origin', 'one-origin': 'several' }
  return [...show.filter((other) => other !== excluded[filter]), filter]
}

function Kinds({ query }: Pick<Props, 'query'>) {
  const all = { words: filters.all, href: eventsLink(query, { show: [] }), current: query.show.length === 0 }
  const kinds = EventFilter.options.map((filter) => ({
    words: filters.has[filter],
    href: eventsLink(query, { show: toggled(query.show, filter) }),
    current: query.show.includes(filter),
  }))
  return <Chips label={words.events.filters.which} chips={[all, ...kinds]} />
}

/** What each group passes over; before there are groups, what they are for. */
function Blindspots({ query, groups }: Pick<Props, 'query' | 'groups'>) {
  if (groups.length === 0) {
    return (
      <p class="blindspots">
        {filters.makeGroups((groups) => (
          <a href="/groups">{groups}</a>
        ))}
      </p>
    )
  }
  const chips = groups.map(({ id, name }) => ({
    words: name,
    href: eventsLink(query, { missedBy: id === query.missedBy ? undefined : id }),
    current: id === query.missedBy,
  }))
  return (
    <div class="blindspots">
      <span>
        {filters.blindspotsOf((groups) => (
          <a href="/groups">{groups}</a>
        ))}
      </span>
      <Chips label={words.events.filters.blindspots} chips={chips} />
    </div>
  )
}

function GroupChoice({ query, groups }: Pick<Props, 'query' | 'groups'>) {
  if (groups.length === 0) return null
  return (
    <label>
      {filters.group}{' '}
      <select name="group">
        <option value="">{filters.any}</option>
        {groups.map(({ id, name }) => (
          <option key={id} value={id} selected={id === query.group}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function OutletChoice({ query, outlets }: Pick<Props, 'query' | 'outlets'>) {
  return (
    <label>
      {filters.outlet}{' '}
      <select name="outlet">
        <option value="">{filters.any}</option>
        {outlets.map(({ id, name }) => (
          <option key={id} value={id} selected={id === query.outlet}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What narrows and orders the list: links for what an event has, and a form for the rest. */
export function EventsFilters({ query, outlets, groups }: Props) {
  return (
    <div class="bar">
      <Kinds query={query} />
      <form class="narrow" action="/" method="get">
        {query.show.length > 0 ? <input type="hidden" name="show" value={query.show.join(',')} /> : null}
        {query.missedBy === undefined ? null : <input type="hidden" name="missedBy" value={query.missedBy} />}
        <label>
          {filters.words} <input name="q" value={query.q} maxLength={SEARCH_MAX} autocomplete="off" />
        </label>
        <OutletChoice query={query} outlets={outlets} />
        <GroupChoice query={query} groups={groups} />
        <label>
          {filters.since} <input type="date" name="since" value={query.since} />
        </label>
        <label>
          {filters.order}{' '}
          <select name="sort">
            {EVENT_SORTS.map((sort) => (
              <option key={sort} value={sort} selected={sort === query.sort}>
                {filters.sorts[sort]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{words.events.filters.apply}</button>
      </form>
      <Blindspots query={query} groups={groups} />
    </div>
  )
}
