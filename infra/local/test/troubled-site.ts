import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const PARAGRAPH =
  'The harbour board of Tarn Quay voted on Monday to close the old slipway, saying that repairs would cost more than the town could raise in ten years.'

const feed = (base: string, items: string) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Tarn Quay Echo</title><id>${base}/</id><link href="${base}/"/>
<updated>2026-03-01T10:00:00Z</updated>${items}</feed>`

const entry = (
  base: string,
  name: string,
  published: string,
) => `<entry><title>The slipway at Tarn Quay: ${name}</title>
<id>${base}/${name}</id><link href="${base}/pages/${name}"/><published>${published}</published><updated>${published}</updated>
<summary>The harbour board closes the old slipway of Tarn Quay.</summary></entry>`

const page = (name: string) => `<!doctype html><html><head><title>The slipway at Tarn Quay: ${name}</title></head><body>
<article><h1>The slipway at Tarn Quay: ${name}</h1>${`<p>${PARAGRAPH}</p>`.repeat(3)}</article></body></html>`

export interface TroubledSite {
  address: string
  /** What each path answers from now on, in place of what it would. */
  answers: Map<string, (response: ServerResponse) => void>
  close(): void
}

/** A site on loopback on which one thing after another goes wrong: a bad date, a page that hangs, a web page as feed, a 410. */
export const startTroubledSite = async (): Promise<TroubledSite> => {
  const answers: TroubledSite['answers'] = new Map()
  const server = createServer((request, response) => {
    const base = `http://${request.headers.host}`
    const path = request.url ?? '/'
    const special = answers.get(path)
    if (special) return special(response)
    if (path === '/bad-date.atom') {
      const items = entry(base, 'first', 'yesterday noon') + entry(base, 'second', '2026-03-01T09:00:00Z')
      return response.setHeader('content-type', 'application/atom+xml').end(feed(base, items))
    }
    if (path === '/hanging.atom') return response.end(feed(base, entry(base, 'hangs', '2026-03-01T09:30:00Z')))
    if (path === '/turns.atom') return response.end(feed(base, entry(base, 'third', '2026-03-01T08:00:00Z')))
    if (path === '/pages/hangs') return // never answers
    if (path.startsWith('/pages/')) return response.end(page(path.slice('/pages/'.length)))
    return response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Under construction</p>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    answers,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
