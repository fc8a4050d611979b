import { type RequestHandler, Router } from 'express'
import type { PageServices } from '../page-services.js'
import { sendPage } from '../parts/send-page.js'
import { type Outcome, SearchPage } from './search-page.js'
import { SEARCH_MAX, SearchQuery } from './search-query.js'

const SHOWN = 6
const SHOWN_ALONE = 50

async function outcomeOf({ store }: PageServices, { q, only }: SearchQuery): Promise<Outcome> {
  if (q === '') return { state: 'unasked' }
  if (q.length > SEARCH_MAX) return { state: 'too-long' }
  const found = await store.search(q, only === undefined ? SHOWN : SHOWN_ALONE)
  return found ? { state: 'searched', found } : { state: 'no-word' }
}

const showSearch =
  (services: PageServices): RequestHandler =>
  async (req, res) => {
    const query = SearchQuery.parse(req.query)
    sendPage(res, <SearchPage query={query} outcome={await outcomeOf(services, query)} now={new Date()} />)
  }

/** The search of everything. */
export function searchRoutes(services: PageServices): Router {
  const router = Router()
  router.get('/search', showSearch(services))
  return router
}
