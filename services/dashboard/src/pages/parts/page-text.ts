import { createHash } from 'node:crypto'
import type { Response } from 'express'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A whole page as it is sent, and the entity tag of exactly that. */
export interface PageText {
  body: Buffer
  tag: string
}

export function pageText(page: VNode): PageText {
  const body = Buffer.from(`<!doctype html>${renderToString(page)}`)
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return { body, tag }
}

/** What a page shows changes with the store, so browsers ask again each time; who has the very same page is answered 304. */
export const setPageHeaders = (response: Response, tag: string): void =>
  void response.set({ 'Cache-Control': 'private, no-cache', ETag: tag }).type('html')
