import { Revision } from '@parallax/model'
import { found } from '../found.js'
import { listOf } from '../list-of.js'
import { pageOfAll } from '../page-of-all.js'
import { PageQuery } from '../page-query.js'
import { NO_BODY, route } from '../route.js'

export const getRevisions = route({
  method: 'get',
  path: '/api/v1/articles/{id}/revisions',
  access: 'read',
  summary: 'Every state of an article that was seen, oldest first',
  query: PageQuery,
  body: NO_BODY,
  answers: { 200: { description: 'A page of its revisions', schema: listOf(Revision) } },
  problems: [404],
  handle: async ({ id, query }, { store }) => {
    found(await store.articles.get(id), 'article')
    return { status: 200, body: pageOfAll(await store.articles.revisions(id), query) }
  },
})
