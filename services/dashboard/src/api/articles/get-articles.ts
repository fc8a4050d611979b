import { z } from 'zod'
import { Id } from '../id.js'
import { listOf } from '../list-of.js'
import { PageQuery } from '../page-query.js'
import { NO_BODY, route } from '../route.js'
import { ApiArticle, apiArticle } from './api-article.js'

const ArticleQuery = PageQuery.extend({
  event: Id.optional(),
  outlet: Id.optional(),
  feed: Id.optional(),
  state: z.enum(['waiting', 'read', 'snippet', 'failed']).optional(),
})

export const getArticles = route({
  method: 'get',
  path: '/api/v1/articles',
  access: 'read',
  summary: 'The articles, by event, outlet, feed or state of their text',
  query: ArticleQuery,
  body: NO_BODY,
  answers: { 200: { description: 'A page of articles', schema: listOf(ApiArticle) } },
  problems: [],
  handle: async ({ query }, { store }) => {
    const { event, outlet, feed, ...rest } = query
    const page = await store.articles.list({ ...rest, eventId: event, outletId: outlet, feedId: feed })
    return { status: 200, body: { items: page.items.map(apiArticle), next: page.next } }
  },
})
