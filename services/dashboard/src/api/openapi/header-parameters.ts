import type { HeaderName, Route } from '../route.js'

const HEADERS: Record<HeaderName, { name: string; description: string }> = {
  'if-match': { name: 'If-Match', description: 'The `ETag` that is to be replaced, and no other' },
  'if-none-match': { name: 'If-None-Match', description: 'The `ETag` that the client has' },
  'last-event-id': { name: 'Last-Event-ID', description: 'The id of the last event that the client has seen' },
}

const KEY = {
  name: 'Idempotency-Key',
  description: 'The same request with the same key is done once and answered the same, for 24 hours',
}

/** The headers that a route takes, as OpenAPI lists them. */
export const headerParameters = ({ method, headers = [] }: Route) => {
  const taken = [...headers.map((name) => HEADERS[name]), ...(method === 'post' ? [KEY] : [])]
  return taken.map(({ name, description }) => ({ name, in: 'header', description, schema: { type: 'string' } }))
}
