import type { SourceGroup } from '@parallax/model'
import type { WantedGroup } from '@parallax/store'
import { type RequestHandler, Router } from 'express'
import { replaceGroups } from '../../asking/replace-groups.js'
import { Problem } from '../../server/problem.js'
import { words } from '../../words/index.js'
import type { PageServices } from '../page-services.js'
import { sendPage } from '../parts/send-page.js'
import { GroupsPage, type GroupsPageProps } from './groups-page.js'
import { GroupForm, GroupsQuery } from './groups-query.js'

async function pageOf(
  { store }: PageServices,
  more: Pick<GroupsPageProps, 'query' | 'refused'>,
): Promise<GroupsPageProps> {
  const [groups, outlets] = await Promise.all([store.groups.list(), store.outlets.list()])
  return { groups, outlets, ...more }
}

const showGroups =
  (services: PageServices): RequestHandler =>
  async (req, res) => {
    const props = await pageOf(services, { query: GroupsQuery.parse(req.query), refused: null })
    sendPage(res, <GroupsPage {...props} />)
  }

/** All groups with one of them as it is wanted; it is the last where it is new. */
const withGroup = (groups: readonly SourceGroup[], wanted: WantedGroup): WantedGroup[] =>
  wanted.id === undefined
    ? [...groups, wanted]
    : groups.map((group) => (group.id === wanted.id ? { ...group, ...wanted } : group))

const keep =
  (services: PageServices): RequestHandler<{ id?: string }> =>
  async (req, res) => {
    const { name, outlet } = GroupForm.parse(req.body ?? {})
    const { id } = req.params
    const groups = await services.store.groups.list()
    if (id !== undefined && !groups.some((group) => group.id === id)) throw noGroup()
    try {
      await replaceGroups(services, withGroup(groups, { id, name, outletIds: outlet }))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const refused = { id: id ?? null, name, outletIds: outlet, reason: error.message }
      const props = await pageOf(services, { query: GroupsQuery.parse({}), refused })
      return sendPage(res, <GroupsPage {...props} />, error.status)
    }
    res.redirect(303, '/groups?done=kept')
  }

const noGroup = () => new Problem('not-found', words.groups.noGroup)

const remove =
  (services: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const groups = await services.store.groups.list()
    const left = groups.filter(({ id }) => id !== req.params.id)
    if (left.length === groups.length) throw noGroup()
    await replaceGroups(services, left)
    res.redirect(303, '/groups?done=removed')
  }

/** The reader's groups and their forms. */
export function groupsRoutes(services: PageServices): Router {
  const { guard } = services
  const router = Router()
  router.get('/groups', showGroups(services))
  router.post('/groups', guard, keep(services))
  router.post('/groups/:id', guard, keep(services))
  router.post('/groups/:id/remove', guard, remove(services))
  return router
}
