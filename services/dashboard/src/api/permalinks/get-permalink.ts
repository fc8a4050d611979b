import { findPermalink } from '../../permalinks/find-permalink.js'
import { Permalink } from '../../permalinks/permalink.js'
import { found } from '../found.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'

export const getPermalink = route({
  method: 'get',
  path: '/api/v1/permalinks/{id}',
  access: 'read',
  headers: ['if-none-match'],
  summary: 'One fact or finding of one comparison with its spans, as it was made; it never changes and never goes',
  query: NO_QUERY,
  body: NO_BODY,
  answers: { 200: { description: 'The row', schema: Permalink } },
  problems: [404],
  handle: async ({ id }, services) => {
    const permalink = found(await findPermalink(services, id), 'permalink')
    return { status: 200, etag: permalink.id, body: permalink }
  },
})
