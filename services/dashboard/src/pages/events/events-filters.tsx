import { EVENT_SORTS } from '@parallax/store'
import { Chips } from '../parts/chips.js'
import { eventsLink } from './events-link.js'
import { EventFilter, type EventsQuery, SEARCH_MAX } from './events-query.js'
import { FILTER_WORDS, type Named, SORT_WORDS } from './filter-words.js'

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
  const all = { words: 'All', href: eventsLink(query, { show: [] }), current: query.show.length === 0 }
  const kinds = EventFilter.options.map((filter) => ({
    words: FILTER_WORDS[filter],
    href: eventsLink(query, { show: toggled(query.show, filter) }),
    current: query.show.includes(filter),
  }))
  return <Chips label="Which events" chips={[all, ...kinds]} />
}

/** What each group passes over; before there are groups, what they are for. */
function Blindspots({ query, groups }: Pick<Props, 'query' | 'groups'>) {
  if (groups.length === 0) {
    return (
      <p class="blindspots">
        Which events do the outlets of one kind pass over? <a href="/groups">Make groups of outlets</a> to see their
        blindspots here.
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
        Blindspots of <a href="/groups">your groups</a>
      </span>
      <Chips label="Blindspots of your groups" chips={chips} />
    </div>
  )
}

function GroupChoice({ query, groups }: Pick<Props, 'query' | 'groups'>) {
  if (groups.length === 0) return null
  return (
    <label>
      Group{' '}
      <select name="group">
        <option value="">any</option>
        {groups.map(({ id, name }) => (
          <option key={id} value={id} selected={id === query.group}>
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
          Words <input name="q" value={query.q} maxLength={SEARCH_MAX} autocomplete="off" />
        </label>
        <label>
          Outlet{' '}
          <select name="outlet">
            <option value="">any</option>
            {outlets.map(({ id, name }) => (
              <option key={id} value={id} selected={id === query.outlet}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <GroupChoice query={query} groups={groups} />
        <label>
          Since <input type="date" name="since" value={query.since} />
        </label>
        <label>
          Order{' '}
          <select name="sort">
            {EVENT_SORTS.map((sort) => (
              <option key={sort} value={sort} selected={sort === query.sort}>
                {SORT_WORDS[sort]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">Apply</button>
      </form>
      <Blindspots query={query} groups={groups} />
    </div>
  )
}
