import type { Response } from 'express'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** Answers with a whole page. What a page shows changes with the store, so browsers ask again each time. */
export function sendPage(response: Response, page: VNode, status = 200): void {
  response
    .status(status)
    .set('Cache-Control', 'private, no-cache')
    .type('html')
    .send(`<!doctype html>${renderToString(page)}`)
}
