import type { ComparisonBody, Speaker } from '@parallax/model'
import { expect, test } from 'vitest'
import { freshStore } from './fresh-store.js'
import { AT, anEvent, compare, later, placement, readArticle } from './stories.js'

const fresh = freshStore()

async function found(q: string, limit = 10) {
  const result = await fresh.store.search(q, limit)
  if (!result) throw new Error(`there is no word to look for in ${q}`)
  return result
}

const SENTENCE = 'The keel broke in two.'
const QUOTATION = 'Nobody saw the reef'

/** A fact that the article tells in its only sentence, and somebody it quotes there. */
const told = (articleId: string, text: string): Partial<ComparisonBody> => {
  const place = { articleId, in: 'text' as const, start: 0, end: text.length, text }
  const speaker: Speaker = {
    ...{ name: 'Orla Finch', kind: 'named' },
    by: [{ articleId, quotedWords: 4, quotations: 1, places: [{ ...place, end: QUOTATION.length, text: QUOTATION }] }],
  }
  return {
    facts: [
      {
        ...{ id: 'keel', origins: 1, firstKnownAt: AT.toISOString(), canonical: 0, headlines: [] },
        ...{ mentions: [place], cells: ['first'] },
      },
    ],
    speakers: [speaker],
  }
}

async function comparedEvent(name: string, text = SENTENCE) {
  const event = await anEvent(fresh.store, name)
  await fresh.store.articles.recordText(event.articleId, {
    ...{ text: { state: 'read', from: 'page', paragraphs: [text] }, at: AT, nextReadAt: null },
  })
  const input = await fresh.store.events.input(event.eventId)
  const sentences = [{ start: 0, end: text.length, paragraph: 0, factId: 'keel' }]
  const articles = (input?.input.articles ?? []).map((one) => ({ ...one, originId: 'o', sentences }))
  await compare(fresh.store, event.eventId, { ...told(event.articleId, text), articles })
  return event
}

test('one search finds the event, the article, the fact and the speaker, each with its place', async () => {
  const { eventId, articleId } = await comparedEvent('lighthouse')
  const inKeel = await found('KEELS')
  expect(inKeel.events).toMatchObject({ items: [{ id: eventId, matching: 1, best: { id: articleId } }], count: 1 })
  expect(inKeel.articles.items[0]?.text).toEqual({ text: SENTENCE, marks: [{ start: 4, end: 8 }] })
  expect(inKeel.facts.items).toMatchObject([
    { event: { id: eventId }, factId: 'keel', passage: { articleId, sentence: 0, marks: [{ start: 4, end: 8 }] } },
  ])
  expect((await found('finch')).speakers.items).toMatchObject([
    {
      event: { id: eventId },
      name: { marks: [{ start: 5, end: 10 }] },
      quotation: { factId: 'keel', text: QUOTATION },
    },
  ])
  expect((await found('reef')).speakers.items[0]?.quotation?.marks).toEqual([{ start: 15, end: 19 }])
})

test('words are marked in the very text, whatever it looks like', async () => {
  const text = '<script>alert("keel")</script> 🚢 \u0001keel\u0002 & <b>Keels</b> &amp; https://keel.example/a-keel-b'
  await comparedEvent('odd', text)
  const { articles } = await found('keel')
  const [{ text: marked } = { text: { text: '', marks: [] } }] = articles.items
  expect(marked.text).toBe(text)
  const words = marked.marks.map(({ start, end }) => text.slice(start, end))
  expect(words.length).toBeGreaterThanOrEqual(3)
  for (const word of words) expect(word.toLowerCase()).toMatch(/^keels?$/)
})

test('what an article said before is not found any more, and its headline is before it has a text', async () => {
  const { articleId } = await anEvent(fresh.store, 'one')
  const text = { state: 'read' as const, from: 'page' as const, paragraphs: ['It floats.'] }
  await fresh.store.articles.recordText(articleId, { text, at: later(1), nextReadAt: null })
  expect((await found('sank')).articles.count).toBe(0)
  expect((await found('floating')).articles.count).toBe(1)
  const { id: feedId = '' } = (await fresh.store.feeds.list({ limit: 1 })).items[0] ?? {}
  const entry = { key: 'w', url: 'https://harbour.example/w', title: 'A whale', author: null, publishedAt: null }
  await fresh.store.articles.addEntries(feedId, [{ ...entry, summary: null, paragraphs: null }], AT)
  expect((await found('whales')).articles.items).toMatchObject([{ eventId: null, text: { text: '' } }])
})

test('the best come first: a word in the headline, and an event that tells it more often', async () => {
  const quiet = await comparedEvent('first')
  const loud = await comparedEvent('keel')
  const { events, articles } = await found('keel')
  expect(events.items.map(({ id }) => id)).toEqual([loud.eventId, quiet.eventId])
  expect(articles.items.map(({ id }) => id)).toEqual([loud.articleId, quiet.articleId])
  const second = await readArticle(fresh.store, { name: 'again', paragraphs: [SENTENCE] })
  await fresh.store.events.place(second, placement({ eventId: loud.eventId }))
  expect((await found('keel', 1)).events).toMatchObject({ items: [{ id: loud.eventId, matching: 2 }], count: 2 })
})

test('comparing again replaces what was found, and a merged event is found no more by its old facts', async () => {
  const one = await comparedEvent('one')
  await compare(fresh.store, one.eventId, { ...told(one.articleId, SENTENCE), fingerprint: 'b'.repeat(64) })
  expect((await found('keel')).facts.count).toBe(1)
  const two = await anEvent(fresh.store, 'two')
  await fresh.store.corrections.add({ kind: 'merge', eventId: one.eventId, intoEventId: two.eventId })
  expect((await found('keel')).facts.count).toBe(0)
  expect((await found('keel')).events.items).toMatchObject([{ id: two.eventId }])
})

test.each(['', '  ', 'the of', '"" - or', '!&|():*', '-ferry', 'ferry or -boat', '\0'])(
  'there is no word to look for in %j',
  async (q) => {
    await comparedEvent('any')
    expect(await fresh.store.search(q, 5)).toBeNull()
    if (q.trim() !== '') expect((await fresh.store.events.list({ q, limit: 5 })).items).toEqual([])
  },
)

test.each([`ferry ${'x '.repeat(2000)}`, 'fer\0ry "', "ferry'; drop table parallax.facts; --", '\ud800 ferry'])(
  'any text can be searched for: %j',
  async (q) => {
    expect(await fresh.store.search(q, 5)).not.toBeUndefined()
  },
)

test('a text longer than a tsvector holds is kept, and its beginning is found', async () => {
  const text = Array.from({ length: 300_000 }, (_, n) => `w${n.toString(36)}`).join(' ')
  const id = await readArticle(fresh.store, { name: 'long', paragraphs: [text] })
  expect((await found('w1a')).articles.items).toMatchObject([{ id }])
})

test('events are filtered by conflicts, edits and one origin, and ordered by outlets and differences', async () => {
  const plain = await anEvent(fresh.store, 'plain')
  const edited = await anEvent(fresh.store, 'edited', { seenAt: later(-60) })
  const text = { state: 'read' as const, from: 'page' as const, paragraphs: ['Another.'] }
  await fresh.store.articles.recordText(edited.articleId, { text, at: later(-30), nextReadAt: null })
  const wide = await anEvent(fresh.store, 'wide', { seenAt: later(-90) })
  const second = await readArticle(fresh.store, { name: 'second', domain: 'inland.example', seenAt: later(-80) })
  await fresh.store.events.place(second, placement({ eventId: wide.eventId }))

  const ids = async (filter: object) =>
    (await fresh.store.events.list({ limit: 9, ...filter })).items.map(({ id }) => id)
  expect(await ids({ edited: true })).toEqual([edited.eventId])
  expect(await ids({ conflict: true })).toEqual([])
  expect(await ids({ maxOrigins: 1 })).toEqual([plain.eventId, edited.eventId])
  expect((await ids({ sort: 'outlets' }))[0]).toBe(wide.eventId)
  expect((await ids({ sort: 'differences' }))[0]).toBe(edited.eventId)
})
