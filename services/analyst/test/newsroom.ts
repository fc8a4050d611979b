import type { NewsEvent } from '@parallax/model'
import { migrate, openStore, type Store } from '@parallax/store'
import { startTestPostgres, type TestPostgres } from '@parallax/testing'
import { afterEach, beforeEach } from 'vitest'
import { compareEvent } from '../src/jobs/compare-event.js'
import { placeArticle } from '../src/jobs/place-article.js'
import { reviseEvent } from '../src/jobs/revise-event.js'
import { inProcess } from './in-process.js'

export const AT = new Date('2026-03-01T12:00:00.000Z')
/** What a job has of its run, where nobody watches. */
export const run = { progress: async () => {}, signal: new AbortController().signal }

let server: TestPostgres
let bridge: string[]
let stories = 0

/** The store of the test that runs; it begins anew with the bridge's three articles before each. */
export let store: Store

/** Every test of a file that calls this has a store of its own. */
export function useNewsroom(): void {
  beforeEach(async () => {
    server = await startTestPostgres()
    await migrate(server.url)
    store = openStore(server.url)
    stories = 0
    bridge = []
    for (const story of BRIDGE) bridge.push(await arrive(story))
  })
  afterEach(async () => {
    await store.close()
    await server.stop()
  })
}

/** Runs a job and all that follow from it, as the queue would. */
export async function follow(name: string, id: string): Promise<void> {
  const context = inProcess(store, AT)
  if (name === 'compare-event') {
    await compareEvent({ eventId: id }, context, run)
    return
  }
  const next =
    name === 'place-article'
      ? await placeArticle({ articleId: id }, context, run)
      : await reviseEvent({ eventId: id }, context, run)
  for (const [following, payload] of Array.isArray(next) ? next : []) {
    await follow(following, payload.eventId ?? payload.articleId)
  }
}

/** A read article that nobody has placed; its id. */
async function reads(outletName: string, title: string, paragraphs: string[]): Promise<string> {
  stories += 1
  const domain = `${outletName.toLowerCase()}.example`
  const outlet = { name: outletName, domain }
  const address = { url: `https://${domain}/feed`, siteUrl: null, kind: 'rss' as const }
  const { feed } = await store.feeds.subscribe({ ...address, title: outletName, outlet, group: null })
  const url = `https://${domain}/${stories}`
  const entry = { key: url, url, title, author: null, publishedAt: AT.toISOString() }
  const seenAt = new Date(AT.getTime() + stories * 60_000)
  const [id = ''] = await store.articles.addEntries(feed.id, [{ ...entry, summary: null, paragraphs: null }], seenAt)
  await store.articles.recordText(id, {
    text: { state: 'read', from: 'page', paragraphs },
    at: seenAt,
    nextReadAt: null,
  })
  return id
}

/** The event that an article is in. */
export const eventOf = async (articleId: string): Promise<NewsEvent> => {
  const article = await store.articles.get(articleId)
  const event = await store.events.get(article?.eventId ?? '')
  if (!event) throw new Error(`${articleId} is in no event`)
  return event
}
/** Whether two articles are in one event. */
export const together = async (a: string, b: string): Promise<boolean> =>
  (await eventOf(a)).id === (await eventOf(b)).id

/** Everything about an event is thought over again, and so are its neighbours. */
export async function reanalyse(...articleIds: string[]): Promise<void> {
  for (const articleId of articleIds) {
    const { id } = await eventOf(articleId)
    await store.events.askAgain({})
    await follow('revise-event', id)
    await follow('compare-event', (await eventOf(articleId)).id)
  }
}

const PIERS = 'The old bridge over the Lenn in Harrowgate closed on Monday after engineers found cracks in two piers.'
const SPRING = 'Mayor Ines Okafor said the crossing would stay shut until spring.'
const BRIDGE = [
  ['Gazette', 'Lenn bridge closed after engineers find cracks', [PIERS, SPRING]],
  [
    'Courier',
    'Cracked piers shut Harrowgate crossing',
    ['Engineers found cracks in two piers of the old Lenn bridge in Harrowgate on Monday.', SPRING],
  ],
  [
    'Herald',
    'Harrowgate bridge over the Lenn shut until spring',
    ['The Lenn bridge in Harrowgate is shut until spring, Mayor Ines Okafor said.', 'Two piers have cracks.'],
  ],
] as const
/** A fourth article of the bridge, to come later. */
export const LATE = [
  'Lantern',
  'Engineers look again at the cracked Lenn bridge',
  ['Engineers found cracks in two piers of the old bridge over the Lenn in Harrowgate.', 'Mayor Ines Okafor waits.'],
] as const
/** An article about something else. */
export const TARIFF = [
  'Tribune',
  'Parliament rejects water tariff',
  ['Lawmakers in Porto Alba voted down the water tariff on Monday, a defeat for Minister Karel Dunn and his party.'],
] as const

type Story = readonly [outlet: string, title: string, paragraphs: readonly string[]]

/** A story that is read and waits for its event; its article's id. */
export const unplaced = ([outlet, title, paragraphs]: Story): Promise<string> => reads(outlet, title, [...paragraphs])

/** A story that is read and goes all the way; its article's id. */
export async function arrive(story: Story): Promise<string> {
  const id = await unplaced(story)
  await follow('place-article', id)
  return id
}

/** An article by its place among those that arrived. */
export const nth = (place: number): string => bridge[place] ?? ''

/** The ids of the three articles. */
export const bridgeArticles = (): readonly string[] => bridge
