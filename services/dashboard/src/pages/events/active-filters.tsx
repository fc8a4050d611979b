import { words } from '../../words/index.js'
import { queryLink } from '../parts/query-link.js'
import { activeFilters, type Named } from './active-filter.js'
import { eventsLink } from './events-link.js'
import { type EventsQuery, SEARCH_MAX } from './events-query.js'

const { active: said, nothing } = words.events

interface Props extends Named {
  query: EventsQuery
}

/** Everything that narrows the list, each a link that takes it away. */
export function ActiveFilters({ query, ...named }: Props) {
  const active = activeFilters(query, named)
  if (active.length === 0) return null
  return (
    <>
      {query.isCut ? <p class="notice">{said.cut(SEARCH_MAX)}</p> : null}
      <nav class="active" aria-label={said.label}>
        {said.events}{' '}
        {active.map(({ words: filter, without }) => (
          <a key={filter} href={eventsLink(query, without)}>
            {said.takenAway(filter)}
          </a>
        ))}
        {active.length > 1 ? <a href="/">{said.all}</a> : null}
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
        <p>{nothing.onThisPage}</p>
      ) : (
        <p>{nothing.noneIsAll(active.map((filter) => filter.words))}</p>
      )}
      <ul>
        {active.map(({ words: filter, without }) => (
          <li key={filter}>
            <a href={eventsLink(query, without)}>{nothing.takeAway(filter)}</a>
          </li>
        ))}
        <li>
          <a href="/">{nothing.showAll}</a>
        </li>
      </ul>
      {query.missedBy === undefined ? null : (
        <p>
          {nothing.blindspot((groups) => (
            <a href="/groups">{groups}</a>
          ))}
        </p>
      )}
      {query.q === undefined ? null : (
        <p>
          {nothing.words((search) => (
            <a href={queryLink('/search', { q: query.q })}>{search}</a>
          ))}
        </p>
      )}
    </div>
  )
}
