import { found } from '../found.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'

export const deleteToken = route({
  method: 'delete',
  path: '/api/v1/tokens/{id}',
  access: 'admin',
  summary: 'Revoke a token for good: its next request is refused',
  query: NO_QUERY,
  body: NO_BODY,
  answers: { 204: { description: 'It opens nothing any longer' } },
  problems: [404],
  handle: async ({ id }, { store }) => {
    found(await store.tokens.revoke(id), 'token')
    return { status: 204 }
  },
})
