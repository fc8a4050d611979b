import { found } from '../found.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'
import { tagOf } from '../tag-of.js'
import { ApiArticle, apiArticle } from './api-article.js'

export const getArticle = route({
  method: 'get',
  path: '/api/v1/articles/{id}',
  access: 'read',
  summary: 'One article with the latest revision of its text',
  headers: ['if-none-match'],
  query: NO_QUERY,
  body: NO_BODY,
  answers: { 200: { description: 'The article', schema: ApiArticle } },
  problems: [404],
  handle: async ({ id }, { store }) => {
    const article = apiArticle(found(await store.articles.get(id), 'article'))
    return { status: 200, etag: tagOf(article), body: article }
  },
})
