import { createHash } from 'node:crypto'
import { found } from '../found.js'
import { NO_BODY, type Route, route } from '../route.js'
import { type AlertFeed, alertFeed } from './alert-feed.js'
import { AlertQuery } from './alert-query.js'
import { atomOf } from './atom-of.js'
import { jsonFeedOf } from './json-feed-of.js'

interface Format {
  extension: string
  name: string
  contentType: string
  write: (feed: AlertFeed) => string
}

export const ATOM: Format = { extension: 'atom', name: 'Atom', contentType: 'application/atom+xml', write: atomOf }
export const JSON_FEED: Format = {
  extension: 'json',
  name: 'JSON Feed',
  contentType: 'application/feed+json',
  write: jsonFeedOf,
}

const answer = ({ contentType, write }: Format, feed: AlertFeed) => {
  const text = write(feed)
  const etag = createHash('sha256').update(text).digest('base64url').slice(0, 22)
  return { status: 200 as const, headers: { 'Content-Type': `${contentType}; charset=utf-8` }, etag, text }
}

/** The same query in one order, so that a feed has one name. */
const pathWith = (path: string, query: AlertQuery): string => {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) params.append(name, String(value))
  params.sort()
  return params.size === 0 ? path : `${path}?${params}`
}

/** All alerts as a feed; the query is the rule. */
export const alertsFeedRoute = (format: Format): Route =>
  route({
    method: 'get',
    path: `/events.${format.extension}`,
    access: 'read',
    headers: ['if-none-match'],
    summary: `Alerts as ${format.name}, the latest hundred: of a rule, an outlet, a pair of outlets or a group as the query says`,
    query: AlertQuery,
    body: NO_BODY,
    answers: { 200: { description: format.name, contentType: format.contentType } },
    problems: [],
    handle: async ({ query }, services) => {
      const path = pathWith(`/events.${format.extension}`, query)
      return answer(format, await alertFeed(services, { path, query }))
    },
  })

/** The alerts of one event as a feed, also under the name of one that was merged into it. */
export const eventFeedRoute = (format: Format): Route =>
  route({
    method: 'get',
    path: `/events/{id}.${format.extension}`,
    access: 'read',
    headers: ['if-none-match'],
    summary: `Alerts of one event as ${format.name}`,
    query: AlertQuery,
    body: NO_BODY,
    answers: { 200: { description: format.name, contentType: format.contentType } },
    problems: [404],
    handle: async ({ id, query }, services) => {
      const event = found(await services.store.events.get(id), 'event')
      const path = pathWith(`/events/${encodeURIComponent(event.id)}.${format.extension}`, query)
      return answer(format, await alertFeed(services, { path, query, event }))
    },
  })
