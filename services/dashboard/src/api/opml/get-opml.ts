import { writeOpml } from '@parallax/feeds/opml'
import { NO_BODY, NO_QUERY, route } from '../route.js'

export const getOpml = route({
  method: 'get',
  path: '/api/v1/opml',
  access: 'read',
  summary: 'All subscriptions as an OPML 2.0 list; groups become outlines',
  query: NO_QUERY,
  body: NO_BODY,
  answers: { 200: { description: 'The list', contentType: 'text/x-opml' } },
  problems: [],
  handle: async (_request, { store }) => {
    const headers = {
      'Content-Type': 'text/x-opml; charset=utf-8',
      'Content-Disposition': 'attachment; filename="parallax.opml"',
    }
    const list = await store.feeds.listed()
    return { status: 200, headers, text: writeOpml(list, { title: 'Parallax subscriptions', now: new Date() }) }
  },
})
