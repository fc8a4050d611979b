import { Alert } from '@parallax/model'
import { Id } from '../id.js'
import { listOf } from '../list-of.js'
import { PageQuery } from '../page-query.js'
import { NO_BODY, route } from '../route.js'
import { AlertQuery, rulesOf } from './alert-query.js'

export const getAlerts = route({
  method: 'get',
  path: '/api/v1/alerts',
  access: 'read',
  summary: 'What happened between comparisons in the last thirty days, the latest first',
  query: PageQuery.extend({ ...AlertQuery.shape, event: Id.optional() }),
  body: NO_BODY,
  answers: { 200: { description: 'A page of alerts', schema: listOf(Alert) } },
  problems: [],
  handle: async ({ query: { limit, cursor, event, ...query } }, { store }) => ({
    status: 200,
    body: await store.alerts.list({ rules: rulesOf(query, event), limit, cursor }),
  }),
})
