import { type RequestHandler, Router } from 'express'
import { z } from 'zod'
import { findPermalink, makePermalink } from '../../permalinks/find-permalink.js'
import { Problem } from '../../server/problem.js'
import { words } from '../../words/index.js'
import type { PageServices } from '../page-services.js'
import { sendPage } from '../parts/send-page.js'
import { PermalinkPage } from './permalink-page.js'

const showPermalink =
  (services: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const permalink = await findPermalink(services, req.params.id)
    if (!permalink) throw new Problem('not-found', words.permalink.none)
    sendPage(res, <PermalinkPage permalink={permalink} />)
  }

const word = z.string().max(100).catch('')
const Row = z.object({ comparison: word, row: word })

const keepPermalink =
  (services: PageServices): RequestHandler =>
  async (req, res) => {
    const { comparison, row } = Row.parse(req.body ?? {})
    const made = await makePermalink(services, { comparisonId: comparison, rowId: row })
    if (!made) throw new Problem('not-found', words.permalink.noRow)
    res.redirect(303, `/permalinks/${encodeURIComponent(made.permalink.id)}`)
  }

/** The page of a permalinked row, and the form that makes one. */
export function permalinkRoutes(services: PageServices): Router {
  const router = Router()
  router.get('/permalinks/:id', showPermalink(services))
  router.post('/permalinks', services.guard, keepPermalink(services))
  return router
}
