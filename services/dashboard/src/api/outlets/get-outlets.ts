import { Outlet } from '@parallax/model'
import { listOf } from '../list-of.js'
import { pageOfAll } from '../page-of-all.js'
import { PageQuery } from '../page-query.js'
import { NO_BODY, route } from '../route.js'

export const getOutlets = route({
  method: 'get',
  path: '/api/v1/outlets',
  access: 'read',
  summary: 'The outlets',
  query: PageQuery,
  body: NO_BODY,
  answers: { 200: { description: 'A page of outlets', schema: listOf(Outlet) } },
  problems: [],
  handle: async ({ query }, { store }) => ({ status: 200, body: pageOfAll(await store.outlets.list(), query) }),
})
