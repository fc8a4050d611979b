import type { Comparison, ComparisonBody, Placement } from '@parallax/model'
import type { Store } from '@parallax/store'
import { FERRY, FERRY_EVENT } from './ferry.js'

type Article = (typeof FERRY.articles)[number]

const placement = (eventId: string | null, name: string): Placement => ({
  eventId,
  why: FERRY_EVENT.articles.find(({ id }) => id === name)?.why ?? FERRY_EVENT.articles[0]?.why ?? never(),
  terms: ['marisol', 'selwyn'],
  indexTerms: ['marisol'],
})

const never = (): never => {
  throw new Error('the fixture has no articles')
}

async function addArticle(store: Store, article: Article): Promise<{ id: string; outletId: string }> {
  const { title, url, publishedAt, paragraphs } = article
  const host = new URL(url).host
  const outlet = { name: article.outlet.name, domain: host }
  const { feed } = await store.feeds.subscribe({
    ...{ url: `https://${host}/rss.xml`, title: article.outlet.name, siteUrl: `https://${host}/`, outlet },
    ...{ kind: 'rss', group: null },
  })
  const entry = { key: url, url, title, author: null, publishedAt, summary: null, paragraphs: null }
  const [id] = await store.articles.addEntries(feed.id, [entry], new Date(article.seenAt))
  if (id === undefined) return never()
  const at = new Date(article.seenAt)
  const text =
    article.textState === 'snippet'
      ? { state: 'snippet' as const, paragraphs, reason: 'The page answered 403 (forbidden).' }
      : { state: 'read' as const, from: 'page' as const, paragraphs }
  await store.articles.recordText(id, { text, at, nextReadAt: null })
  return { id, outletId: feed.outlet.id }
}

/** The same value with every string that is a key of `names` replaced. */
function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => renamed(item, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, names)]))
}

export interface StoredFerry {
  eventId: string
  /** Ids in the store by the names of the fixture. */
  ids: ReadonlyMap<string, string>
}

/** The shipwreck in a real store, as collector and analyst would leave it. */
export const storeFerry = (store: Store, parse: (body: unknown) => ComparisonBody): Promise<StoredFerry> =>
  storeComparison(store, parse, FERRY)

/** An invented comparison in a real store, as collector and analyst would leave it. */
export async function storeComparison(
  store: Store,
  parse: (body: unknown) => ComparisonBody,
  comparison: Comparison,
): Promise<StoredFerry> {
  const ids = new Map<string, string>()
  const outletIds = new Map<string, string>()
  let eventId: string | null = null
  for (const article of comparison.articles) {
    const { id, outletId } = await addArticle(store, article)
    ids.set(article.id, id)
    outletIds.set(article.outlet.id, outletId)
    const placed: { eventId: string } = await store.events.place(id, placement(eventId, article.id))
    eventId = placed.eventId
  }
  const input = eventId === null ? undefined : await store.events.input(eventId)
  if (eventId === null || !input) return never()

  const revisions = new Map(input.input.articles.map(({ id, revisionId }) => [id, revisionId]))
  const body = parse(renamed(comparison, new Map([...ids, ...outletIds])))
  const articles = body.articles.map((article) => ({ ...article, revisionId: revisions.get(article.id) ?? null }))
  const now = new Date('2026-11-24T10:05:00.000Z')
  await store.comparisons.save(eventId, { body: { ...body, articles }, change: input.change, now })
  return { eventId, ids }
}
