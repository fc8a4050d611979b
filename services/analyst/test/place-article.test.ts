import { migrate, openStore, type Store } from '@parallax/store'
import { startTestPostgres, type TestPostgres } from '@parallax/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AnalystContext } from '../src/context.js'
import { placeArticle } from '../src/jobs/place-article.js'
import { inProcess } from './in-process.js'

const AT = new Date('2026-03-01T12:00:00.000Z')
let server: TestPostgres
let store: Store
beforeAll(async () => {
  server = await startTestPostgres()
  await migrate(server.url)
  store = openStore(server.url)
})
afterAll(async () => {
  await store.close()
  await server.stop()
})

const context = (): AnalystContext => inProcess(store, AT)
const run = { progress: async () => {}, signal: new AbortController().signal }

/** A read article that was placed by the job; its id and that of its event. */
async function placed(
  outletName: string,
  title: string,
  paragraphs: string[],
): Promise<{ id: string; eventId: string }> {
  const domain = `${outletName.toLowerCase()}.example`
  const outlet = { name: outletName, domain }
  const address = { url: `https://${domain}/feed`, siteUrl: null, kind: 'rss' as const }
  const { feed } = await store.feeds.subscribe({ ...address, title: outletName, outlet, group: null })
  const url = `https://${domain}/${title.toLowerCase().replaceAll(/\W+/g, '-')}`
  const entry = { key: url, url, title, author: null, publishedAt: AT.toISOString() }
  const [id = ''] = await store.articles.addEntries(feed.id, [{ ...entry, summary: null, paragraphs: null }], AT)
  await store.articles.recordText(id, { text: { state: 'read', from: 'page', paragraphs }, at: AT, nextReadAt: null })
  await placeArticle({ articleId: id }, context(), run)
  return { id, eventId: (await store.articles.get(id))?.eventId ?? '' }
}

const BRIDGE =
  'The old bridge over the Lenn in Harrowgate closed on Monday after engineers found cracks in two piers. Mayor Ines Okafor said the crossing would stay shut until spring.'
const TARIFF =
  'Lawmakers in Porto Alba voted down the water tariff on Monday, a defeat for Minister Karel Dunn and his party, who had promised lower prices.'
const ROUND_UP = [
  'Mayor Ines Okafor closed the old Lenn bridge in Harrowgate until spring: engineers had found cracks in two of its piers on Monday. Both will be heard of again in the course of this week.',
  'Fishermen of Tarnholm hauled a marble statue from the sea. Archaeologists of Brandt College believe it adorned a villa of some Roman senator before an earthquake swallowed the coast.',
  'Astronomers in Quillota photographed a comet whose tail stretches across half the southern sky. Telescopes from Namibia to Tasmania will follow its green glimmer until Easter, weather permitting.',
  'Bakers of Oldenmark quarrel over saffron buns: the guild demands a recipe with cardamom, apprentices prefer raisins and almonds. A jury of grandmothers tastes all next Thursday in the granary.',
  'Rowers of Kestrelmouth start their winter regatta on Saturday without the Gannet, whose hull a barge rammed in fog. Judges Abel Thorne and Rosa Lindqvist allow a borrowed boat from Upper Wexley.',
  'In Porto Alba lawmakers voted down the water tariff of Minister Karel Dunn, whose party had promised lower prices to all. Both will be heard of again in the course of this week.',
]

test('a round-up stands in every event that it reports in a part of its own, however late in its text', async () => {
  const bridge = await placed('Gazette', 'Lenn bridge closed after engineers find cracks', [BRIDGE])
  const tariff = await placed('Courier', 'Parliament rejects water tariff', [TARIFF])
  expect(tariff.eventId).not.toBe(bridge.eventId)
  const { id } = await placed('Herald', 'Morning briefing: Monday', ROUND_UP)

  const inEvents = await Promise.all([bridge, tariff].map(({ eventId }) => store.events.get(eventId)))
  expect(inEvents.map((event) => event?.articles.some((article) => article.id === id))).toEqual([true, true])
  const own = inEvents.filter((event) => event?.articles.some((article) => article.id === id && !article.alsoIn))
  expect(own.length).toBeLessThanOrEqual(1)
})
