import { createHash } from 'node:crypto'
import type { Response } from 'express'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/**
 * Answers with a whole page. What a page shows changes with the store, so browsers ask again each time; one that has the
 * very same page is answered 304.
 */
export function sendPage(response: Response, page: VNode, status = 200): void {
  const html = `<!doctype html>${renderToString(page)}`
  if (status === 200) response.set('ETag', `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`)
  response.status(status).set('Cache-Control', 'private, no-cache').type('html').send(html)
}
