import type { Policy } from '../../api/route.js'
import type { Link, Slot } from '../slot.js'

const WHO: Record<Policy, string> = {
  read: 'Open to everybody who reaches the server.',
  'feeds:write': 'Needs the scope feeds:write, where a token is configured.',
  'analysis:write': 'Needs the scope analysis:write, where a token is configured.',
  admin: 'Needs the scope admin, where a token is configured.',
  metrics: 'For this machine, or with a token.',
  alive: 'Open to everybody, and not counted.',
}

/** The documentation of the API as a page. What a route does and answers it says itself, as in the OpenAPI document. */
export const api = {
  title: 'API',
  heading: 'API, version 1',
  what: (document: Link) => (
    <>
      JSON in camelCase, times in ISO 8601 and UTC, opaque ids. Lists answer <code>items</code> and <code>next</code>,
      the cursor of the page after it. The exact shapes are in {document('openapi.json')} (OpenAPI 3.1). A token goes
      into <code>Authorization: Bearer</code>. Every POST takes an <code>Idempotency-Key</code>. Answers say in{' '}
      <code>RateLimit</code> how many requests are left of this minute.
    </>
  ),
  requests: 'Requests',
  does: (summary: Slot, who: Slot) => (
    <>
      {summary}. {who}
    </>
  ),
  who: WHO,
  query: (parameters: Slot) => <>Query: {parameters}</>,
  takesBody: 'Takes a JSON body.',
  problemsOf: (statuses: readonly number[]) => `Problems: ${statuses.join(', ')}`,
  problems: 'Problems',
  problemsAre: () => (
    <>
      Errors are <code>application/problem+json</code> (RFC 9457). Their <code>type</code> leads here.
    </>
  ),
}
