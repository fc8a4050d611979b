import { Revision } from '@parallax/model'
import { found } from '../found.js'
import { listOf } from '../list-of.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'

export const getRevisions = route({
  method: 'get',
  path: '/api/v1/articles/{id}/revisions',
  access: 'read',
  summary: 'Every state of an article that was seen, oldest first',
  query: NO_QUERY,
  body: NO_BODY,
  answers: { 200: { description: 'All revisions of the article', schema: listOf(Revision) } },
  problems: [404],
  handle: async ({ id }, { store }) => {
    found(await store.articles.get(id), 'article')
    return { status: 200, body: { items: await store.articles.revisions(id), next: null } }
  },
})
