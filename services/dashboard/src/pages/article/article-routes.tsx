import { type RequestHandler, Router } from 'express'
import { Problem } from '../../server/problem.js'
import { words } from '../../words/index.js'
import type { PageServices } from '../page-services.js'
import { sendPage } from '../parts/send-page.js'
import { ArticlePage } from './article-page.js'
import { revisionViews } from './revision-view.js'

const showArticle =
  ({ store }: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const article = await store.articles.get(req.params.id)
    if (!article) throw new Problem('not-found', words.article.none)
    const revisions = revisionViews(await store.articles.revisions(article.id))
    const outlet = await store.outlets.get(article.outlet.id)
    sendPage(
      res,
      <ArticlePage article={article} revisions={revisions} hasOutletPage={outlet !== undefined} now={new Date()} />,
    )
  }

/** The page of one article. */
export function articleRoutes(services: PageServices): Router {
  const router = Router()
  router.get('/articles/:id', showArticle(services))
  return router
}
