import type { Alert } from '@parallax/model'
import type { Services } from '../../server/services.js'
import { words } from '../../words/index.js'
import { type AlertQuery, rulesOf } from './alert-query.js'
import { urnOf } from './urn-of.js'

/** As many as a reader that looks once a day misses little of. */
const ENTRIES_MAX = 100

/** Alerts on their way into a feed, of whatever format. Addresses are relative where no public one is set. */
export interface AlertFeed {
  id: string
  title: string
  updated: Date
  homeHref: string
  selfHref: string
  entries: { id: string; title: string; href: string; at: Date; text: string; category: string }[]
}

interface Wanted {
  /** The feed's own path and query. */
  path: string
  query: AlertQuery
  /** Only of this event. */
  event?: { id: string; title: string }
}

/** The latest alerts that are wanted. What a feed is called by its readers never changes with what is in it. */
export const alertFeed = async ({ store, settings }: Services, { path, query, event }: Wanted): Promise<AlertFeed> => {
  const base = settings.publicUrl ?? ''
  const { items } = await store.alerts.list({ rules: rulesOf(query, event?.id), limit: ENTRIES_MAX })
  const eventHref = (id: string): string => `${base}/events/${encodeURIComponent(id)}`
  return {
    id: urnOf(`feed ${base}${path}`),
    title: event === undefined ? words.alerts.feed : words.alerts.feedOf(event.title),
    updated: new Date(items[0]?.at ?? 0),
    homeHref: event === undefined ? `${base}/alerts` : eventHref(event.id),
    selfHref: `${base}${path}`,
    entries: items.map((alert) => ({
      id: urnOf(`alert ${alert.id}`),
      title: words.alerts.entry(words.alerts.on[alert.on], alert.title),
      href: eventHref(alert.eventId),
      at: new Date(alert.at),
      text: textOf(alert),
      category: alert.on,
    })),
  }
}

/** The sentence of the alert, and the words that show it, each with who says them. */
const textOf = ({ summary, evidence, articles }: Alert): string => {
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet.name]))
  const said = evidence.map(({ articleId, text }) => words.alerts.said(outletOf.get(articleId) ?? '', text))
  return [summary, ...said].join('\n')
}
