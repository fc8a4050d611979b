import { AccessToken } from '@parallax/model'
import { found } from '../found.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'

export const getToken = route({
  method: 'get',
  path: '/api/v1/tokens/{id}',
  access: 'admin',
  summary: 'One token, not shown itself',
  query: NO_QUERY,
  body: NO_BODY,
  answers: { 200: { description: 'The token', schema: AccessToken } },
  problems: [404],
  handle: async ({ id }, { store }) => {
    const token = (await store.tokens.list()).find((one) => one.id === id)
    return { status: 200, body: found(token, 'token') }
  },
})
