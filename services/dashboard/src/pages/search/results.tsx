import type { Found } from '@parallax/store'
import type { ComponentChildren } from 'preact'
import { words } from '../../words/index.js'
import { Chips } from '../parts/chips.js'
import { queryLink } from '../parts/query-link.js'
import { ArticleItem, EventItem, FactItem, SpeakerItem } from './found-items.js'
import { FoundSection } from './found-section.js'
import { FoundKind, type SearchQuery, searchLink } from './search-query.js'

export interface ResultsProps {
  query: SearchQuery
  found: Found
  now: Date
}

function Kinds({ q, only, kinds, found }: SearchQuery & { kinds: readonly FoundKind[]; found: Found }) {
  const all = { words: words.search.everything, href: searchLink({ q }), current: only === undefined }
  const chips = kinds.map((kind) => ({
    words: words.search.kinds[kind],
    href: searchLink({ q, only: kind }),
    current: only === kind,
    count: words.search.count(found[kind].count, found[kind].isMore),
  }))
  return (
    <div class="bar">
      <Chips label={words.search.found} chips={[all, ...chips]} />
    </div>
  )
}

const itemsOf = (found: Found, now: Date): Record<FoundKind, ComponentChildren> => ({
  events: found.events.items.map((one) => <EventItem key={one.id} found={one} now={now} />),
  facts: found.facts.items.map((one) => <FactItem key={`${one.event.id} ${one.factId}`} found={one} />),
  speakers: found.speakers.items.map((one) => <SpeakerItem key={`${one.event.id} ${one.name.text}`} found={one} />),
  articles: found.articles.items.map((one) => <ArticleItem key={one.id} found={one} now={now} />),
})

/** What was found, one section a kind; of events the rest is on the events page, of the others on a page of their own. */
export function Results({ query: { q, only }, found, now }: ResultsProps) {
  const items = itemsOf(found, now)
  const kinds = FoundKind.options.filter((kind) => found[kind].count > 0)
  const moreOf = (kind: FoundKind): string | null => {
    if (kind === 'events') return queryLink('/', { q })
    return only === kind ? null : searchLink({ q, only: kind })
  }
  return (
    <>
      <Kinds q={q} only={only} kinds={kinds} found={found} />
      {kinds
        .filter((kind) => only === undefined || only === kind)
        .map((kind) => (
          <FoundSection key={kind} kind={kind} group={found[kind]} moreHref={moreOf(kind)}>
            {items[kind]}
          </FoundSection>
        ))}
    </>
  )
}
