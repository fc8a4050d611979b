import { type RequestHandler, Router } from 'express'
import { Problem } from '../../server/problem.js'
import { words } from '../../words/index.js'
import type { PageServices } from '../page-services.js'
import { sendPage } from '../parts/send-page.js'
import { BetweenPage } from './between-page.js'
import { BetweenQuery } from './between-query.js'
import { betweenView } from './between-view.js'

const showBetween =
  ({ store }: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const event = await store.events.get(req.params.id)
    if (!event) throw new Problem('not-found', words.errors.noEvent)
    const articles = await Promise.all(
      event.articles.map(async (article) => ({ article, revisions: await store.articles.revisions(article.id) })),
    )
    const view = betweenView(articles, BetweenQuery.parse(req.query))
    sendPage(res, <BetweenPage event={event} view={view} now={new Date()} />)
  }

/** The page that holds two versions against each other. */
export function betweenRoutes(services: PageServices): Router {
  const router = Router()
  router.get('/events/:id/between', showBetween(services))
  return router
}
