import { renderToString } from 'preact-render-to-string'
import { PAGE_HEADERS } from '../../server/security-headers.js'
import { NO_BODY, NO_QUERY, type Route, route } from '../route.js'
import { DocsPage } from './docs-page.js'

/** The documentation as a page, made from the routes themselves. */
export const docsRoute = (routes: readonly Route[]): Route => {
  const page = `<!doctype html>${renderToString(<DocsPage routes={routes} />)}`
  return route({
    method: 'get',
    path: '/api/docs',
    access: 'read',
    summary: 'The documentation to read',
    query: NO_QUERY,
    body: NO_BODY,
    answers: { 200: { description: 'A page', contentType: 'text/html' } },
    problems: [],
    handle: async () => ({
      status: 200,
      headers: { ...PAGE_HEADERS, 'Content-Type': 'text/html; charset=utf-8' },
      text: page,
    }),
  })
}
