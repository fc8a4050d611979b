import { type RequestHandler, type Response, Router } from 'express'
import { z } from 'zod'
import { findJob } from '../../asking/find-job.js'
import { importOpml, OPML_LIMIT } from '../../asking/import-opml.js'
import { pollFeed } from '../../asking/poll-feed.js'
import { subscribeFeed } from '../../asking/subscribe-feed.js'
import { Problem } from '../../server/problem.js'
import { words } from '../../words/index.js'
import { jobTold } from '../job/job-told.js'
import type { PageServices } from '../page-services.js'
import { webAddress } from '../parts/outside-link.js'
import { queryLink } from '../parts/query-link.js'
import { sendPage } from '../parts/send-page.js'
import { FeedsPage, type FeedsPageProps } from './feeds-page.js'
import { type FeedDone, FeedsQuery } from './feeds-query.js'
import { starterRoutes } from './starter-routes.js'
import { uploadBody, uploadedFile } from './uploaded-file.js'

const PAGE_SIZE = 50
/** Of more, the oldest are brought back by subscribing their address. */
const REMOVED_SHOWN = 100

const Form = z.object({ url: z.string().trim().max(4000).catch(''), group: z.string().trim().max(100).catch('') })

type Refused = FeedsPageProps['refused']

async function feedsPage(services: PageServices, query: FeedsQuery, refused: Refused): Promise<FeedsPageProps> {
  const { store } = services
  const now = new Date()
  const [page, { feeds: total }, removed, feed, job] = await Promise.all([
    store.feeds.list({ limit: PAGE_SIZE, cursor: query.cursor }),
    store.begun(),
    store.feeds.removed(now, REMOVED_SHOWN),
    query.feed === undefined ? undefined : store.feeds.get(query.feed),
    query.job === undefined ? undefined : findJob(services, query.job),
  ])
  const undo = query.done === 'removed' ? removed.find(({ id }) => id === query.feed) : undefined
  const health = await store.feeds.health(
    page.items.map(({ id }) => id),
    now,
  )
  return {
    ...{ feeds: page.items, health, next: page.next, total, removed, refused, imported: null, now },
    done: query.done ? { what: query.done, feed: feed ?? null, undo: undo ?? null } : null,
    job: job ? { job, does: feed ? words.feeds.polling(feed.title) : jobTold(job).does } : null,
  }
}

const showFeeds =
  (services: PageServices): RequestHandler =>
  async (req, res) => {
    sendPage(res, <FeedsPage {...(await feedsPage(services, FeedsQuery.parse(req.query), null))} />)
  }

const back = (res: Response, done: FeedDone, feed?: string) => res.redirect(303, queryLink('/feeds', { done, feed }))

const subscribe =
  (services: PageServices): RequestHandler =>
  async (req, res) => {
    const { url, group } = Form.parse(req.body ?? {})
    const refuse = async (reason: string) => {
      const page = await feedsPage(services, FeedsQuery.parse({}), { reason, url, group })
      sendPage(res, <FeedsPage {...page} />, 422)
    }
    if (!webAddress(url)) return refuse(words.feeds.notAnAddress)

    const subscribed = await subscribeFeed(services, { url, group: group === '' ? null : group })
    if (subscribed.outcome === 'refused') return refuse(subscribed.reason)
    if (subscribed.outcome === 'running') return res.redirect(303, `/jobs/${encodeURIComponent(subscribed.job.id)}`)
    back(res, subscribed.outcome === 'created' ? 'subscribed' : 'known', subscribed.feed.id)
  }

const importList =
  (services: PageServices): RequestHandler =>
  async (req, res) => {
    const show = async (more: Partial<FeedsPageProps>, status: number) =>
      sendPage(res, <FeedsPage {...(await feedsPage(services, FeedsQuery.parse({}), null))} {...more} />, status)
    try {
      const imported = await importOpml(services, await uploadedFile(req, 'opml'))
      await show({ imported }, 200)
    } catch (error) {
      if (!(error instanceof Problem && error.kind === 'refused')) throw error
      await show({ refused: { reason: error.message, url: '', group: '' } }, 422)
    }
  }

const noFeed = () => new Problem('not-found', words.feeds.noFeed)

const poll =
  (services: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const job = await pollFeed(services, req.params.id)
    if (!job) throw noFeed()
    res.redirect(303, queryLink('/feeds', { feed: req.params.id, job: job.id }))
  }

const change =
  ({ store }: PageServices, status: 'active' | 'paused', done: FeedDone): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const feed = await store.feeds.update(req.params.id, { status })
    if (!feed) throw noFeed()
    back(res, done, feed.id)
  }

const remove =
  ({ store }: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    if (!(await store.feeds.remove(req.params.id))) throw noFeed()
    back(res, 'removed', req.params.id)
  }

const restore =
  ({ store }: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    // Asked twice, it is there already.
    const feed = (await store.feeds.restore(req.params.id)) ?? (await store.feeds.get(req.params.id))
    if (!feed) throw noFeed()
    back(res, 'restored', feed.id)
  }

/** The subscriptions and their forms. */
export function feedRoutes(services: PageServices): Router {
  const { guard } = services
  const router = Router()
  router.get('/feeds', showFeeds(services))
  router.post('/feeds', guard, subscribe(services))
  router.post('/feeds/opml', guard, uploadBody(OPML_LIMIT), importList(services))
  router.use(starterRoutes(services))
  router.post('/feeds/:id/poll', guard, poll(services))
  router.post('/feeds/:id/pause', guard, change(services, 'paused', 'paused'))
  router.post('/feeds/:id/resume', guard, change(services, 'active', 'resumed'))
  router.post('/feeds/:id/remove', guard, remove(services))
  router.post('/feeds/:id/restore', guard, restore(services))
  return router
}
