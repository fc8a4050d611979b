import { profiledOutlet } from '@parallax/model'
import { type RequestHandler, Router } from 'express'
import { Problem } from '../../server/problem.js'
import { words } from '../../words/index.js'
import type { PageServices } from '../page-services.js'
import { sendPage } from '../parts/send-page.js'
import { OutletPage } from './outlet-page.js'
import { OutletsPage } from './outlets-page.js'

const EVENTS_SHOWN = 8

const showOutlets =
  ({ store }: PageServices): RequestHandler =>
  async (_req, res) => {
    const [outlets, groups] = await Promise.all([store.outlets.listCounted(), store.groups.list()])
    sendPage(res, <OutletsPage outlets={outlets} groups={groups} />)
  }

const showOutlet =
  ({ store }: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const outlet = await store.outlets.get(req.params.id)
    if (!outlet) throw new Problem('not-found', words.outlets.noOutlet)
    const [profile, feeds, events, groups] = await Promise.all([
      store.outlets.profile(outlet.id),
      store.feeds.ofOutlet(outlet.id),
      store.events.list({ outlet: outlet.id, limit: EVENTS_SHOWN }),
      store.groups.list(),
    ])
    const shown = { outlet: profiledOutlet(outlet, profile), feeds, events: events.items, groups, now: new Date() }
    sendPage(res, <OutletPage {...shown} />)
  }

/** The list of outlets, and the page of each. */
export function outletRoutes(services: PageServices): Router {
  const router = Router()
  router.get('/outlets', showOutlets(services))
  router.get('/outlets/:id', showOutlet(services))
  return router
}
