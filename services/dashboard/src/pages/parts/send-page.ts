import type { Response } from 'express'
import type { VNode } from 'preact'
import { pageText, setPageHeaders } from './page-text.js'

/** Answers with a whole page. */
export function sendPage(response: Response, page: VNode, status = 200): void {
  const { body, tag } = pageText(page)
  setPageHeaders(response, tag)
  if (status !== 200) response.removeHeader('ETag')
  response.status(status).send(body)
}
