import type { Comparison, ComparisonBody, EventInput, FeedEntry, Finding, Placement, Why } from '@parallax/model'
import type { Store } from '../src/index.js'

/** Small invented stories to fill a store with. */
export const AT = new Date('2026-03-01T12:00:00.000Z')
export const later = (minutes: number, from: Date = AT): Date => new Date(from.getTime() + minutes * 60_000)

export const entry = (name: string, more: Partial<FeedEntry> = {}): FeedEntry => ({
  key: name,
  url: `https://harbour.example/${name}`,
  title: `The ferry of ${name}`,
  author: null,
  publishedAt: null,
  summary: null,
  paragraphs: null,
  ...more,
})

export const subscription = (domain: string, path = 'feed') => ({
  url: `https://${domain}/${path}`,
  title: `News of ${domain}`,
  siteUrl: `https://${domain}/`,
  kind: 'rss' as const,
  outlet: { name: `The ${domain}`, domain },
  group: null,
})

export async function addFeed(store: Store, domain = 'harbour.example', path?: string): Promise<string> {
  return (await store.feeds.subscribe(subscription(domain, path))).feed.id
}

const WHY: Why = { names: [], words: [], places: [], hoursApart: null, score: 1, runnerUp: null }

export const placement = (more: Partial<Placement> = {}): Placement => ({
  eventId: null,
  why: WHY,
  terms: ['ferry', 'harbour'],
  indexTerms: ['ferry'],
  ...more,
})

/** An article that was read: its id. */
export async function readArticle(
  store: Store,
  story: { name: string; domain?: string; paragraphs?: string[]; seenAt?: Date },
): Promise<string> {
  const { name, domain = 'harbour.example', paragraphs = [`The ferry ${name} sank.`], seenAt = AT } = story
  const feedId = await addFeed(store, domain)
  const [id] = await store.articles.addEntries(feedId, [entry(name, { url: `https://${domain}/${name}` })], seenAt)
  if (id === undefined) throw new Error(`${name} was there already`)
  await store.articles.recordText(id, {
    text: { state: 'read', from: 'page', paragraphs },
    at: seenAt,
    nextReadAt: null,
  })
  return id
}

/** An event of one article that was read. */
export async function anEvent(
  store: Store,
  name: string,
  more: { seenAt?: Date; placement?: Partial<Placement>; domain?: string } = {},
): Promise<{ eventId: string; articleId: string }> {
  const { seenAt = AT, domain } = more
  const articleId = await readArticle(store, { name, seenAt, ...(domain === undefined ? {} : { domain }) })
  const { eventId } = await store.events.place(articleId, placement(more.placement))
  return { eventId, articleId }
}

/** A comparison of an input in which every article is its own origin. */
export function bodyOf(input: EventInput, more: Partial<ComparisonBody> = {}): ComparisonBody {
  return {
    method: 'test@1',
    fingerprint: 'a'.repeat(64),
    typicalArticleId: input.articles[0]?.id ?? '',
    articles: input.articles.map((article) => ({ ...article, originId: `o-${article.id}`, sentences: [] })),
    origins: input.articles.map(({ id }) => ({
      id: `o-${id}`,
      firstArticleId: id,
      articleIds: [id],
      sharedWithFirst: [1],
    })),
    facts: [],
    findings: [],
    ...more,
  }
}

export const onlyHere = (articleId: string): Finding => ({
  id: 'f1',
  kind: 'only-here',
  rule: 'only-here/one-origin@1',
  summary: 'Only here.',
  factId: null,
  evidence: [],
  articleId,
})

/** Compares an event as it stands and saves that. */
export async function compare(
  store: Store,
  eventId: string,
  more: Partial<ComparisonBody> = {},
): Promise<{ comparison: Comparison; created: boolean }> {
  const event = await store.events.input(eventId)
  if (!event) throw new Error(`there is no event ${eventId}`)
  return store.comparisons.save(eventId, { body: bodyOf(event.input, more), change: event.change, now: AT })
}
