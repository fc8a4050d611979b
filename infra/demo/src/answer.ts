import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Site, SiteDocument } from './site.js'
import { documentAt } from './site.js'

/** Answers one request to a site: GET and HEAD, with validators, and 304 when the asker's copy is still good. */
export function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  const document = documentAt(site, pathOfRequest(request.url))
  if (!document) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.\n')
    return
  }
  send(document, request, response)
}

function pathOfRequest(target: string | undefined): string {
  return (target ?? '/').split('?', 1)[0] ?? '/'
}

function send(document: SiteDocument, request: IncomingMessage, response: ServerResponse): void {
  const etag = `"${createHash('sha256').update(document.body).digest('hex').slice(0, 20)}"`
  const validators = { etag, 'last-modified': document.modifiedAt.toUTCString(), 'cache-control': 'no-cache' }
  if (isFresh(request, etag, document.modifiedAt)) {
    response.writeHead(304, validators).end()
    return
  }
  const bytes = Buffer.from(document.body, 'utf8')
  response.writeHead(200, { ...validators, 'content-type': document.contentType, 'content-length': bytes.length })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** RFC 9110, section 13.2.2: an ETag decides alone; a date is asked only without one. HTTP dates have no milliseconds. */
function isFresh(request: IncomingMessage, etag: string, modifiedAt: Date): boolean {
  const known = request.headers['if-none-match']
  if (known !== undefined) return known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  const since = Date.parse(request.headers['if-modified-since'] ?? '')
  return Math.floor(modifiedAt.getTime() / 1000) * 1000 <= since
}
