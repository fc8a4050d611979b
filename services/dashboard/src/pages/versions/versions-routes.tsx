import type { Comparison } from '@parallax/model'
import { type RequestHandler, Router } from 'express'
import { z } from 'zod'
import { Problem } from '../../server/problem.js'
import { words } from '../../words/index.js'
import type { PageServices } from '../page-services.js'
import { sendPage } from '../parts/send-page.js'
import { type VersionView, versionView } from './version-view.js'
import { VersionsPage } from './versions-page.js'

/** Comparisons of a page. Each is read whole, and one more to hold the last against. */
const PAGE_SIZE = 6

const VersionsQuery = z.object({
  /** Only versions before this one. */
  before: z.coerce.number<string>().int().positive().optional().catch(undefined),
})

const loaded = async ({ store }: PageServices, eventId: string, versions: readonly number[]): Promise<Comparison[]> => {
  const found = await Promise.all(versions.map((version) => store.comparisons.byVersion(eventId, version)))
  return found.filter((comparison) => comparison !== undefined)
}

const viewsOf = async (
  services: PageServices,
  eventId: string,
  versions: readonly number[],
): Promise<VersionView[]> => {
  const [comparisons, corrections] = await Promise.all([
    loaded(services, eventId, versions.slice(0, PAGE_SIZE + 1)),
    services.store.corrections.forEvent(eventId),
  ])
  return comparisons
    .slice(0, PAGE_SIZE)
    .map((comparison, index) => versionView(comparison, comparisons[index + 1], corrections))
}

const showVersions =
  (services: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const { store } = services
    const event = await store.events.get(req.params.id)
    if (!event) throw new Problem('not-found', words.errors.noEvent)
    const { before } = VersionsQuery.parse(req.query)
    const all = (await store.comparisons.versions(event.id)).map(({ version }) => version)
    const asked = all.filter((version) => before === undefined || version < before)
    const views = await viewsOf(services, event.id, asked)
    sendPage(res, <VersionsPage event={event} views={views} latest={all[0] ?? 0} total={all.length} now={new Date()} />)
  }

/** The page of all comparisons of an event. */
export function versionsRoutes(services: PageServices): Router {
  const router = Router()
  router.get('/events/:id/versions', showVersions(services))
  return router
}
