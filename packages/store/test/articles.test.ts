import { describe, expect, test } from 'vitest'
import { freshStore } from './fresh-store.js'
import { AT, addFeed, anEvent, entry, later, placement, readArticle } from './stories.js'

const fresh = freshStore()
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const read = (paragraphs: string[]) => ({ state: 'read' as const, from: 'page' as const, paragraphs })

describe('adding entries', () => {
  test('the same entries again, in another order and all at once make no second article', async () => {
    const { articles, feeds } = fresh.store
    const feedId = await addFeed(fresh.store)
    const entries = NAMES.map((name) => entry(name))
    const runs = Array.from({ length: 12 }, (_, turn) => {
      const ordered = turn % 2 === 0 ? entries : entries.toReversed()
      return articles.addEntries(feedId, [...ordered.slice(turn % 8), ...ordered.slice(0, turn % 8)], later(turn))
    })
    const added = (await Promise.all(runs)).flat()
    expect(added).toHaveLength(8)
    expect((await articles.list({ limit: 50 })).items).toHaveLength(8)
    expect((await feeds.get(feedId))?.articleCount).toBe(8)
    expect(await articles.addEntries(feedId, entries, later(100))).toEqual([])
  })

  test('entries that bring their whole text are as if each had been read, all the others wait', async () => {
    const { articles } = fresh.store
    const feedId = await addFeed(fresh.store)
    const whole = (name: string) => entry(name, { paragraphs: ['It sank.', `So ${name} said.`] })
    const { added, read: done } = await articles.addWithTexts(feedId, [whole('a'), entry('b'), whole('c')], AT)
    expect(added).toHaveLength(3)
    const expected = [added[0], added[2]].toSorted()
    expect(done.toSorted()).toEqual(expected)
    expect(await articles.unread(later(10_000), 10)).toEqual([added[1]])
    expect((await articles.unplaced(10)).toSorted()).toEqual(expected)

    const [alone = ''] = await articles.addEntries(feedId, [whole('d')], AT)
    const text = { state: 'read' as const, from: 'feed' as const, paragraphs: ['It sank.', 'So d said.'] }
    await articles.recordText(alone, { text, at: AT, nextReadAt: null })
    const seen = async (id: string) => {
      const [article, revisions] = [await articles.get(id), await articles.revisions(id)]
      return JSON.stringify([
        article?.text,
        revisions.map(({ number, paragraphs, title }) => [number, paragraphs, title]),
      ])
    }
    expect(await seen(added[0] ?? '')).toBe((await seen(alone)).replaceAll('of d', 'of a').replaceAll('So d', 'So a'))
    expect((await articles.addWithTexts(feedId, [whole('a')], later(1))).added).toEqual([])
  })

  test('two feeds of an outlet that list the same stories in opposite orders at once share the articles', async () => {
    const { articles } = fresh.store
    const feedIds = [
      await addFeed(fresh.store, 'harbour.example', 'a'),
      await addFeed(fresh.store, 'harbour.example', 'b'),
    ]
    const entries = Array.from({ length: 200 }, (_, index) => entry(`story-${index}`))
    const runs = Array.from({ length: 6 }, (_, turn) =>
      articles.addEntries(feedIds[turn % 2] ?? '', turn % 2 === 0 ? entries : entries.toReversed(), AT),
    )
    expect((await Promise.all(runs)).flat()).toHaveLength(200)
  })

  test('another scheme or a slash at the end of the path makes no second article', async () => {
    const { articles } = fresh.store
    const feedId = await addFeed(fresh.store)
    const address = (url: string) => articles.addEntries(feedId, [{ ...entry('one'), url }], AT)
    expect(await address('http://harbour.example/a/?id=1')).toHaveLength(1)
    expect(await address('https://harbour.example/a?id=1')).toEqual([])
    expect(await address('https://harbour.example/a?id=2')).toHaveLength(1)
  })

  test('the same address at two outlets is two articles', async () => {
    const { articles } = fresh.store
    const a = await articles.addEntries(await addFeed(fresh.store, 'harbour.example'), [entry('one')], AT)
    const b = await articles.addEntries(await addFeed(fresh.store, 'inland.example'), [entry('one')], AT)
    expect([...a, ...b]).toHaveLength(2)
  })

  test('ids of new articles come in the order of the entries', async () => {
    const { articles } = fresh.store
    const ids = await articles.addEntries(
      await addFeed(fresh.store),
      NAMES.map((name) => entry(name)),
      AT,
    )
    const titles = await Promise.all(ids.map(async (id) => (await articles.get(id))?.title))
    expect(titles).toEqual(NAMES.map((name) => entry(name).title))
  })

  test('entries of a feed that is gone are left alone', async () => {
    expect(await fresh.store.articles.addEntries('nothing', [entry('one')], AT)).toEqual([])
  })

  test('hostile text is kept as the database can keep it, and a date that is none is missing', async () => {
    const { articles } = fresh.store
    const hostile = entry('one', {
      url: `https://harbour.example/${'y'.repeat(50_000)}`,
      title: `Nul\0 and \ud800 half ${'x'.repeat(2_000_000)}`,
      summary: `\udfff\0'; drop table parallax.articles; --`,
      author: `\\ " $1 {}`,
      paragraphs: ['{a,"b"}', 'NULL', '\0\ud83d', '😀'],
      publishedAt: '+275760-09-13T00:00:00.000Z',
    })
    const [id = ''] = await articles.addEntries(await addFeed(fresh.store), [hostile], AT)
    const kept = await articles.readState(id)
    expect(kept?.article.title).toHaveLength(1000)
    expect(kept?.article).toMatchObject({
      summary: "\ufffd'; drop table parallax.articles; --",
      author: `\\ " $1 {}`,
      publishedAt: null,
      url: hostile.url,
    })
    expect(kept?.article.title.startsWith('Nul and \ufffd half xx')).toBe(true)
    expect(kept?.feedParagraphs).toEqual(['{a,"b"}', 'NULL', '\ufffd', '😀'])
  })

  test('another full text in the feed makes the article due to be read again, the same one does not', async () => {
    const { articles } = fresh.store
    const feedId = await addFeed(fresh.store)
    const [id = ''] = await articles.addEntries(feedId, [entry('one', { paragraphs: ['Twelve sank.'] })], AT)
    await articles.recordText(id, { text: read(['Twelve sank.']), at: AT, nextReadAt: null })

    await articles.addEntries(feedId, [entry('one', { paragraphs: ['Twelve sank.'] })], later(5))
    expect(await articles.unread(later(60), 10)).toEqual([])
    await articles.addEntries(feedId, [entry('one', { paragraphs: ['Eighteen sank.'] })], later(10))
    expect(await articles.unread(later(60), 10)).toEqual([id])
    expect((await articles.readState(id))?.feedParagraphs).toEqual(['Eighteen sank.'])
  })
})

describe('reading', () => {
  test('a text that waits is unread until it was read, then when it is due again', async () => {
    const { articles } = fresh.store
    const [id = ''] = await articles.addEntries(await addFeed(fresh.store), [entry('one')], AT)
    expect(await articles.unread(AT, 10)).toEqual([id])
    expect(await articles.unplaced(10)).toEqual([])
    expect(await articles.placing(id)).toBeUndefined()

    await articles.recordText(id, { text: read(['It sank.']), at: AT, nextReadAt: later(10) })
    expect(await articles.unread(later(9), 10)).toEqual([])
    expect(await articles.unread(later(10), 10)).toEqual([id])
    expect(await articles.unplaced(10)).toEqual([id])
    expect(await articles.placing(id)).toMatchObject({ id, title: 'The ferry of one', lead: 'It sank.' })

    await articles.deferRead(id, null)
    expect(await articles.unread(later(1_000_000), 10)).toEqual([])
  })

  test('an article that was given up is left alone with its reason until its text changes', async () => {
    const { articles } = fresh.store
    const [id = ''] = await articles.addEntries(await addFeed(fresh.store), [entry('one')], AT)
    await articles.recordText(id, { text: read(['a text that cannot be placed']), at: AT, nextReadAt: null })
    await articles.giveUp(id, 'It took too long to read.')
    expect(await articles.unplaced(10)).toEqual([])
    expect((await articles.get(id))?.givenUp).toBe('It took too long to read.')

    await articles.recordText(id, { text: read(['another text']), at: AT, nextReadAt: null })
    expect(await articles.unplaced(10)).toEqual([id])
    expect((await articles.get(id))?.givenUp).toBeNull()
  })

  test('texts that wait come before texts to be looked at again', async () => {
    const { articles } = fresh.store
    const old = await readArticle(fresh.store, { name: 'old' })
    await articles.deferRead(old, later(1))
    const [waiting = ''] = await articles.addEntries(await addFeed(fresh.store), [entry('new')], later(5))
    expect(await articles.unread(later(10), 10)).toEqual([waiting, old])
  })

  test('a revision is written only when title or paragraphs differ', async () => {
    const { articles } = fresh.store
    const id = await readArticle(fresh.store, { name: 'one', paragraphs: ['Twelve sank.', 'It rained.'] })
    const again = (paragraphs: string[], title?: string) =>
      articles.recordText(id, { text: read(paragraphs), title, at: later(5), nextReadAt: null })

    expect(await again(['Twelve sank.', 'It rained.'])).toEqual({ changed: false })
    expect(await again(['Eighteen sank.', 'It rained.'])).toEqual({ changed: true })
    expect(await again(['Eighteen sank.', 'It rained.'], 'Eighteen sink')).toEqual({ changed: true })
    expect(await again(['Eighteen sank.', 'It rained.'], 'Eighteen sink')).toEqual({ changed: false })

    const revisions = await articles.revisions(id)
    expect(revisions.map(({ number, title, paragraphs }) => [number, title, paragraphs[0]])).toEqual([
      [1, 'The ferry of one', 'Twelve sank.'],
      [2, 'The ferry of one', 'Eighteen sank.'],
      [3, 'Eighteen sink', 'Eighteen sank.'],
    ])
    expect(await articles.get(id)).toMatchObject({ title: 'Eighteen sink', revisionId: revisions[2]?.id })
  })

  test('the same new text recorded by eight processes at once is one revision', async () => {
    const { articles } = fresh.store
    const id = await readArticle(fresh.store, { name: 'one', paragraphs: ['Twelve sank.'] })
    const all = await Promise.all(
      Array.from({ length: 8 }, () =>
        articles.recordText(id, { text: read(['Eighteen sank.']), at: later(5), nextReadAt: null }),
      ),
    )
    expect(all.filter(({ changed }) => changed)).toHaveLength(1)
    expect(await articles.revisions(id)).toHaveLength(2)
  })

  test('a read that fails later never replaces the text, nor does a snippet', async () => {
    const { articles } = fresh.store
    const id = await readArticle(fresh.store, { name: 'one', paragraphs: ['Twelve sank.'] })
    const before = await articles.get(id)
    const worse = [
      { state: 'failed' as const, reason: 'The server said 500.' },
      { state: 'snippet' as const, paragraphs: ['Twelve ...'], reason: 'The page asks for money.' },
      { state: 'waiting' as const },
    ]
    for (const text of worse) {
      const { changed } = await articles.recordText(id, {
        text,
        title: 'Not found',
        at: later(5),
        nextReadAt: later(9),
      })
      expect(changed).toBe(false)
    }
    expect(await articles.get(id)).toEqual(before)
    expect(await articles.readState(id)).toMatchObject({
      nextReadAt: later(9).toISOString(),
      lastReadAt: later(5).toISOString(),
    })
  })

  test('a failed article has its reason, a snippet may follow, and then the whole text', async () => {
    const { articles } = fresh.store
    const [id = ''] = await articles.addEntries(await addFeed(fresh.store), [entry('one')], AT)
    const record = async (text: Parameters<typeof articles.recordText>[1]['text']) => {
      await articles.recordText(id, { text, at: later(1), nextReadAt: null })
      return (await articles.get(id))?.text
    }
    const failed = { state: 'failed' as const, reason: 'The page is gone.' }
    const snippet = { state: 'snippet' as const, paragraphs: ['Twelve ...'], reason: 'The page asks for money.' }
    const whole = read(['Twelve sank.', 'It rained.'])
    for (const text of [failed, snippet, whole]) expect(await record(text)).toEqual(text)
  })

  test('an edit counts where like follows like, not where the whole text follows a snippet', async () => {
    const { articles, events } = fresh.store
    const [id = ''] = await articles.addEntries(await addFeed(fresh.store), [entry('one')], AT)
    const texts = [
      { state: 'snippet' as const, paragraphs: ['Twelve ...'], reason: 'The page asks for money.' },
      read(['Twelve sank.']),
      read(['Eighteen sank.']),
    ]
    await articles.recordText(id, { text: texts[0] ?? read([]), at: AT, nextReadAt: null })
    const { eventId } = await events.place(id, placement())
    for (const text of texts.slice(1)) await articles.recordText(id, { text, at: later(5), nextReadAt: null })
    expect(await articles.revisions(id)).toHaveLength(3)
    expect((await events.get(eventId))?.counts.edits).toBe(1)
  })

  test('what a page does not say leaves author and date as the feed had them', async () => {
    const { articles } = fresh.store
    const said = entry('one', { author: 'A. Writer', publishedAt: '2026-03-01T10:00:00Z' })
    const [id = ''] = await articles.addEntries(await addFeed(fresh.store), [said], AT)
    await articles.recordText(id, { text: read(['x']), author: null, publishedAt: null, at: AT, nextReadAt: null })
    expect(await articles.get(id)).toMatchObject({ author: 'A. Writer', publishedAt: '2026-03-01T10:00:00.000Z' })
  })

  test('the lead is the first paragraphs that fit whole', async () => {
    const paragraphs = ['a'.repeat(700), 'b'.repeat(700), 'c'.repeat(700)]
    const id = await readArticle(fresh.store, { name: 'one', paragraphs })
    expect((await fresh.store.articles.placing(id))?.lead).toBe(`${paragraphs[0]}\n${paragraphs[1]}`)
  })

  test('reading an article that was removed changes nothing', async () => {
    const reading = { text: read(['x']), at: AT, nextReadAt: null }
    expect(await fresh.store.articles.recordText('nothing', reading)).toEqual({ changed: false })
  })
})

test('pages of articles hold each once although others arrive, and filters leave out the rest', async () => {
  const { articles } = fresh.store
  const { articleId, eventId } = await anEvent(fresh.store, 'one', { domain: 'inland.example' })
  const feedId = await addFeed(fresh.store)
  const ids = await articles.addEntries(
    feedId,
    NAMES.map((name) => entry(name)),
    AT,
  )

  const seen: string[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof articles.list>> = await articles.list({ limit: 2, cursor })
    seen.push(...page.items.map(({ id }) => id))
    await articles.addEntries(feedId, [entry(`between-${seen.length}`)], AT)
    cursor = page.next
  } while (cursor !== null)
  expect(seen.toSorted()).toEqual([articleId, ...ids].toSorted())

  const inEvent = await articles.list({ limit: 10, eventId })
  expect(inEvent.items.map(({ id }) => id)).toEqual([articleId])
  const ofOutlet = await articles.list({ limit: 10, outletId: inEvent.items[0]?.outlet.id })
  expect(ofOutlet.items.map(({ id }) => id)).toEqual([articleId])
  expect((await articles.list({ limit: 10, state: 'read' })).items.map(({ id }) => id)).toEqual([articleId])
  expect((await articles.list({ limit: 50, feedId, state: 'waiting' })).items.length).toBeGreaterThanOrEqual(8)
})

describe('an entry that its feed shows in other clothes', () => {
  const shown = (name: string, marks: string[], url = `https://harbour.example/${name}`) => ({
    ...entry(name, { url }),
    marks,
  })

  test('is the same article by one mark in common, and what it is known by grows with each poll', async () => {
    const { articles } = fresh.store
    const feedId = await addFeed(fresh.store)
    expect(await articles.addEntries(feedId, [shown('one', ['guid 1', 'address a'])], AT)).toHaveLength(1)
    // Another guid, then another address under that guid, then a third guid under that address.
    expect(await articles.addEntries(feedId, [shown('one', ['guid 2', 'address a'])], later(5))).toEqual([])
    expect(await articles.addEntries(feedId, [shown('two', ['guid 2', 'address b'])], later(10))).toEqual([])
    expect(await articles.addEntries(feedId, [shown('three', ['guid 3', 'address b'])], later(15))).toEqual([])
    expect((await articles.list({ limit: 9 })).items).toHaveLength(1)
  })

  test('is one article also where both stand in one document, in whatever order, and the others come too', async () => {
    const { articles } = fresh.store
    const feedId = await addFeed(fresh.store)
    const twice = [shown('one', ['guid 1', 'address a']), shown('two', ['guid 1', 'address b'])]
    const others = NAMES.map((name) => shown(name, [`guid ${name}`]))
    expect(await articles.addEntries(feedId, [...twice, ...others], AT)).toHaveLength(9)
    expect(await articles.addEntries(feedId, [...others, ...twice].toReversed(), later(5))).toEqual([])
  })

  test('is an article of its own in another feed of the outlet, unless it has the same address', async () => {
    const { articles } = fresh.store
    const [a, b] = [
      await addFeed(fresh.store, 'harbour.example', 'a'),
      await addFeed(fresh.store, 'harbour.example', 'b'),
    ]
    expect(await articles.addEntries(a, [shown('one', ['guid 1'])], AT)).toHaveLength(1)
    expect(await articles.addEntries(b, [shown('two', ['guid 1'])], AT)).toHaveLength(1)
    expect(await articles.addEntries(b, [shown('one', ['guid 7'])], AT)).toEqual([])
    // The second feed learned its own mark of the first one's article.
    expect(await articles.addEntries(b, [shown('moved', ['guid 7'])], AT)).toEqual([])
  })

  test('changes its date of update and its full text, and is read again only for the text', async () => {
    const { articles } = fresh.store
    const feedId = await addFeed(fresh.store)
    const first = { ...shown('one', ['guid 1']), updatedAt: '2026-03-01T10:00:00.000Z', paragraphs: ['One.'] }
    const said = { categories: ['Ports', 'Ships'], credit: 'AP', language: 'en' }
    const [id = ''] = await articles.addEntries(feedId, [{ ...first, ...said }], AT)
    expect(await articles.get(id)).toMatchObject({ ...said, updatedAt: first.updatedAt })

    await articles.deferRead(id, null)
    const touched = { ...first, url: 'https://harbour.example/moved', updatedAt: '2026-03-01T11:00:00.000Z' }
    await articles.addEntries(feedId, [touched], later(5))
    expect((await articles.get(id))?.updatedAt).toBe(touched.updatedAt)
    expect(await articles.unread(later(60), 9)).toEqual([])

    await articles.addEntries(feedId, [{ ...touched, paragraphs: ['Two.'] }], later(10))
    expect(await articles.unread(later(60), 9)).toEqual([id])
    expect((await articles.readState(id))?.feedParagraphs).toEqual(['Two.'])
  })
})
