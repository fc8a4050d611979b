import type { Found } from '@parallax/store'
import { Layout } from '../parts/layout.js'
import { HowToSearch } from './how-to-search.js'
import { Results } from './results.js'
import { SEARCH_MAX, type SearchQuery } from './search-query.js'

/** What a search came to. */
export type Outcome =
  | { state: 'nothing asked' }
  | { state: 'too long' }
  | { state: 'no word' }
  | { state: 'searched'; found: Found }

export interface SearchPageProps {
  query: SearchQuery
  outcome: Outcome
  now: Date
}

function Answer({ query, outcome, now }: SearchPageProps) {
  switch (outcome.state) {
    case 'nothing asked':
      return <HowToSearch said={null} />
    case 'too long':
      return <HowToSearch said={`A search has at most ${SEARCH_MAX} characters.`} />
    case 'no word':
      return <HowToSearch said={`There is no word to look for in “${query.q}”: words like “the” alone find nothing.`} />
    case 'searched':
      if (Object.values(outcome.found).some(({ count }: { count: number }) => count > 0)) {
        return <Results query={query} found={outcome.found} now={now} />
      }
      return <HowToSearch said={`Nothing has “${query.q}”. Try fewer words, or another word for it.`} />
  }
}

/** Everything that has the words, in one page. */
export function SearchPage(props: SearchPageProps) {
  const q = props.outcome.state === 'too long' ? '' : props.query.q
  return (
    <Layout title={q === '' ? 'Search' : `Search: ${q}`} section={null} styles={['search.css']} search={q}>
      <h1 class="searched">{q === '' ? 'Search' : `“${q}”`}</h1>
      <Answer {...props} />
    </Layout>
  )
}
