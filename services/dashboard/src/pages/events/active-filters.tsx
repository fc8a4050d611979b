import { queryLink } from '../parts/query-link.js'
import { eventsLink } from './events-link.js'
import type { EventsQuery } from './events-query.js'
import { activeFilters, CUT_WORDS, type Named } from './filter-words.js'

interface Props extends Named {
  query: EventsQuery
}

/** Everything that narrows the list, each a link that takes it away. */
export function ActiveFilters({ query, ...named }: Props) {
  const active = activeFilters(query, named)
  if (active.length === 0) return null
  return (
    <>
      {query.isCut ? <p class="notice">{CUT_WORDS}</p> : null}
      <nav class="active" aria-label="Active filters">
        Events{' '}
        {active.map(({ words, without }) => (
          <a key={words} href={eventsLink(query, without)}>
            {words} <span aria-hidden="true">×</span>
            <span class="unseen">, take this away</span>
          </a>
        ))}
        {active.length > 1 ? <a href="/">all events</a> : null}
      </nav>
    </>
  )
}

/** Said where nothing matches: what was asked for, and what each part of it hides. */
export function NothingFound({ query, ...named }: Props) {
  const active = activeFilters(query, named)
  return (
    <div class="notice">
      {active.length === 0 ? (
        <p>There is no event on this page of the list.</p>
      ) : (
        <p>
          No event is all of this: <b>{active.map(({ words }) => words).join(', ')}</b>. Take one away to see more:
        </p>
      )}
      <ul>
        {active.map(({ words, without }) => (
          <li key={words}>
            <a href={eventsLink(query, without)}>take away: {words}</a>
          </li>
        ))}
        <li>
          <a href="/">Show all events</a>
        </li>
      </ul>
      {query.missedBy === undefined ? null : (
        <p>
          A blindspot is an event that at least two outlets tell, but of the group none or fewer than a third, although
          the others of the group published something from twelve hours before its first report to a day after its last.
          An outlet that you do not subscribe to cannot be missed: see <a href="/groups">your groups</a>.
        </p>
      )}
      {query.q === undefined ? null : (
        <p>
          Words are looked for in the headlines and texts of articles; all of them must be there, in any form.{' '}
          <a href={queryLink('/search', { q: query.q })}>Search facts and speakers as well</a>
        </p>
      )}
    </div>
  )
}
