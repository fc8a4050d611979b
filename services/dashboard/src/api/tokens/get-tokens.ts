import { AccessToken } from '@parallax/model'
import { listOf } from '../list-of.js'
import { pageOfAll } from '../page-of-all.js'
import { PageQuery } from '../page-query.js'
import { NO_BODY, route } from '../route.js'

export const getTokens = route({
  method: 'get',
  path: '/api/v1/tokens',
  access: 'admin',
  summary: 'The tokens, the latest first, also those that ended or were revoked; none is shown itself',
  query: PageQuery,
  body: NO_BODY,
  answers: { 200: { description: 'A page of tokens', schema: listOf(AccessToken) } },
  problems: [],
  handle: async ({ query }, { store }) => ({ status: 200, body: pageOfAll(await store.tokens.list(), query) }),
})
