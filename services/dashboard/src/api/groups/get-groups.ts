import { SourceGroup } from '@parallax/model'
import { listOf } from '../list-of.js'
import { pageOfAll } from '../page-of-all.js'
import { PageQuery } from '../page-query.js'
import { NO_BODY, route } from '../route.js'
import { tagOf } from '../tag-of.js'

export const getGroups = route({
  method: 'get',
  path: '/api/v1/groups',
  access: 'read',
  summary: "The reader's own groups of outlets",
  headers: ['if-none-match'],
  query: PageQuery,
  body: NO_BODY,
  answers: { 200: { description: 'A page of groups', schema: listOf(SourceGroup) } },
  problems: [],
  handle: async ({ query }, { store }) => {
    const groups = await store.groups.list()
    return { status: 200, etag: tagOf(groups), body: pageOfAll(groups, query) }
  },
})
