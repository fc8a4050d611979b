import { starterListOpml, starterLists } from '@parallax/feeds/starter'
import { type RequestHandler, Router } from 'express'
import { z } from 'zod'
import { Problem } from '../../server/problem.js'
import { words } from '../../words/index.js'
import type { PageServices } from '../page-services.js'
import { subscribeStarter } from './subscribe-starter.js'

const Form = z.object({ list: z.string().catch('') })

const noList = () => new Problem('not-found', words.starters.noList)

const subscribe =
  (services: PageServices): RequestHandler =>
  async (req, res) => {
    const { list: id } = Form.parse(req.body ?? {})
    const list = starterLists().find((one) => one.id === id)
    if (!list) throw noList()
    await subscribeStarter(services, list)
    res.redirect(303, '/feeds?done=starting')
  }

const download: RequestHandler<{ list: string }> = (req, res) => {
  const opml = starterListOpml(req.params.list, new Date())
  if (opml === null) throw noList()
  res.attachment(`parallax-${req.params.list}.opml`).type('text/x-opml; charset=utf-8').send(opml)
}

/** The lists of feeds to begin with: subscribed as they are, or taken away to be edited and imported. */
export function starterRoutes(services: PageServices): Router {
  const router = Router()
  router.post('/feeds/starter', services.guard, subscribe(services))
  router.get('/feeds/starter/:list/opml', download)
  return router
}
