import { SourceGroup } from '@parallax/model'
import { listOf } from '../list-of.js'
import { pageOfAll } from '../page-of-all.js'
import { PageQuery } from '../page-query.js'
import { NO_BODY, route } from '../route.js'

export const getGroups = route({
  method: 'get',
  path: '/api/v1/groups',
  access: 'read',
  summary: "The reader's own groups of outlets",
  query: PageQuery,
  body: NO_BODY,
  answers: { 200: { description: 'A page of groups', schema: listOf(SourceGroup) } },
  problems: [],
  handle: async ({ query }, { store }) => ({ status: 200, body: pageOfAll(await store.groups.list(), query) }),
})
