import { Outlet } from '@parallax/model'
import { listOf } from '../list-of.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'

export const getOutlets = route({
  method: 'get',
  path: '/api/v1/outlets',
  access: 'read',
  summary: 'The outlets',
  query: NO_QUERY,
  body: NO_BODY,
  answers: { 200: { description: 'A page of outlets', schema: listOf(Outlet) } },
  problems: [],
  handle: async (_request, { store }) => ({ status: 200, body: { items: await store.outlets.list(), next: null } }),
})
