import type { Found } from '@parallax/store'
import { words } from '../../words/index.js'
import { Layout } from '../parts/layout.js'
import { HowToSearch } from './how-to-search.js'
import { Results } from './results.js'
import { SEARCH_MAX, type SearchQuery } from './search-query.js'

/** What a search came to. */
export type Outcome =
  | { state: 'unasked' }
  | { state: 'too-long' }
  | { state: 'no-word' }
  | { state: 'searched'; found: Found }

export interface SearchPageProps {
  query: SearchQuery
  outcome: Outcome
  now: Date
}

function Answer({ query, outcome, now }: SearchPageProps) {
  switch (outcome.state) {
    case 'unasked':
      return <HowToSearch said={null} />
    case 'too-long':
      return <HowToSearch said={words.search.tooLong(SEARCH_MAX)} />
    case 'no-word':
      return <HowToSearch said={words.search.noWord(query.q)} />
    case 'searched':
      if (Object.values(outcome.found).some(({ count }: { count: number }) => count > 0)) {
        return <Results query={query} found={outcome.found} now={now} />
      }
      return <HowToSearch said={words.search.nothing(query.q)} />
  }
}

/** Everything that has the words, in one page. */
export function SearchPage(props: SearchPageProps) {
  const q = props.outcome.state === 'too-long' ? '' : props.query.q
  return (
    <Layout
      title={q === '' ? words.search.heading : words.search.title(q)}
      section={null}
      styles={['search.css']}
      search={q}
    >
      <h1 class="searched">{q === '' ? words.search.heading : words.search.asked(q)}</h1>
      <Answer {...props} />
    </Layout>
  )
}
