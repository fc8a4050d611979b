import { SourceGroup } from '@parallax/model'
import { listOf } from '../list-of.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'

export const getGroups = route({
  method: 'get',
  path: '/api/v1/groups',
  access: 'read',
  summary: "The reader's own groups of outlets",
  query: NO_QUERY,
  body: NO_BODY,
  answers: { 200: { description: 'All groups', schema: listOf(SourceGroup) } },
  problems: [],
  handle: async (_request, { store }) => ({ status: 200, body: { items: await store.groups.list(), next: null } }),
})
