import type { Found } from '@parallax/store'
import { Chips } from '../parts/chips.js'
import { Layout } from '../parts/layout.js'
import { queryLink } from '../parts/query-link.js'
import { ArticleItem, EventItem, FactItem, SpeakerItem } from './found-items.js'
import { FoundSection } from './found-section.js'
import { HowToSearch } from './how-to-search.js'
import { type FoundKind, SEARCH_MAX, type SearchQuery, searchLink } from './search-query.js'

/** What a search came to. */
export type Outcome = { state: 'nothing asked' | 'too long' | 'no word' } | { state: 'searched'; found: Found }

export interface SearchPageProps {
  query: SearchQuery
  outcome: Outcome
  now: Date
}

const WORDS: Record<FoundKind, string> = {
  events: 'Events',
  facts: 'Facts',
  speakers: 'Speakers',
  articles: 'Articles',
}

function Kinds({ query, found }: { query: SearchQuery; found: Found }) {
  const kinds = (Object.keys(WORDS) as FoundKind[]).filter((kind) => found[kind].count > 0)
  const all = { words: 'Everything', href: searchLink({ q: query.q }), current: query.only === undefined }
  const chips = kinds.map((only) => ({
    words: WORDS[only],
    href: searchLink({ q: query.q, only }),
    current: query.only === only,
    count: found[only].count,
  }))
  return (
    <div class="bar">
      <Chips label="What was found" chips={[all, ...chips]} />
    </div>
  )
}

function Results({ query, found, now }: { query: SearchQuery; found: Found; now: Date }) {
  const shown = (kind: FoundKind) => query.only === undefined || query.only === kind
  const more = (only: FoundKind) => (query.only === only ? null : searchLink({ q: query.q, only }))
  const section = (kind: FoundKind) => ({ kind, words: WORDS[kind], group: found[kind], moreHref: more(kind) })
  return (
    <>
      <Kinds query={query} found={found} />
      {shown('events') ? (
        <FoundSection {...section('events')} moreHref={queryLink('/', { q: query.q })}>
          {found.events.items.map((one) => (
            <EventItem key={one.id} found={one} now={now} />
          ))}
        </FoundSection>
      ) : null}
      {shown('facts') ? (
        <FoundSection {...section('facts')}>
          {found.facts.items.map((one) => (
            <FactItem key={`${one.event.id} ${one.factId}`} found={one} />
          ))}
        </FoundSection>
      ) : null}
      {shown('speakers') ? (
        <FoundSection {...section('speakers')}>
          {found.speakers.items.map((one) => (
            <SpeakerItem key={`${one.event.id} ${one.name.text}`} found={one} />
          ))}
        </FoundSection>
      ) : null}
      {shown('articles') ? (
        <FoundSection {...section('articles')}>
          {found.articles.items.map((one) => (
            <ArticleItem key={one.id} found={one} now={now} />
          ))}
        </FoundSection>
      ) : null}
    </>
  )
}

function Outcome({ query, outcome, now }: SearchPageProps) {
  if (outcome.state === 'nothing asked') return <HowToSearch said={null} />
  if (outcome.state === 'too long') return <HowToSearch said={`A search has at most ${SEARCH_MAX} characters.`} />
  if (outcome.state === 'no word') {
    return <HowToSearch said={`There is no word to look for in “${query.q}”: it needs one that is not left out.`} />
  }
  const { found } = outcome
  const isEmpty = Object.values(found).every(({ count }) => count === 0)
  if (isEmpty) return <HowToSearch said={`Nothing has “${query.q}”. Try fewer words, or another word for it.`} />
  return <Results query={query} found={found} now={now} />
}

/** Everything that has the words, in one page. */
export function SearchPage(props: SearchPageProps) {
  const { q } = props.query
  const isShown = q !== '' && props.outcome.state !== 'too long'
  return (
    <Layout
      title={isShown ? `Search: ${q}` : 'Search'}
      section={null}
      styles={['search.css']}
      search={isShown ? q : undefined}
    >
      <h1 class="searched">{isShown ? `“${q}”` : 'Search'}</h1>
      <Outcome {...props} />
    </Layout>
  )
}
