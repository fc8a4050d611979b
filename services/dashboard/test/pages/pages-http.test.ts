import { readOpml } from '@parallax/feeds/opml'
import { starterLists } from '@parallax/feeds/starter'
import { ComparisonBody } from '@parallax/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDashboard, type TestDashboard } from '../open-test-dashboard.js'
import { pageClient, textOf } from './page-client.js'
import { type StoredFerry, storeFerry } from './store-ferry.js'

let dashboard: TestDashboard
let ferry: StoredFerry

const { get, post } = pageClient(() => dashboard.url)
const idOf = (name: string): string => ferry.ids.get(name) ?? ''

beforeAll(async () => {
  dashboard = await openTestDashboard()
})
afterAll(() => dashboard?.stop())

describe('before there is anything', () => {
  it('the first visit offers an address field, starter lists and the demo', async () => {
    const { status, html } = await get('/')
    expect(status).toBe(200)
    expect(html).toContain('action="/feeds"')
    expect(html).toContain('action="/feeds/starter"')
    expect(html).toContain('npm run demo')
  })

  it('three starter lists are on the first visit, and all of them on the feeds page', async () => {
    const lists = starterLists()
    const named = (html: string) => lists.filter(({ id }) => html.includes(`name="list" value="${id}"`))
    expect(named((await get('/')).html)).toEqual(lists.slice(0, 3))
    const { html } = await get('/feeds')
    expect(named(html)).toEqual(lists)
    const [world] = lists
    expect(textOf(html)).toContain(`Subscribe these ${world?.feeds.length} feeds: ${world?.title}`)
    expect(textOf(html)).toContain(`${world?.feeds[0]?.title} · `)
    expect(textOf(html)).toContain('not checked one by one')
  })

  it('asking for a starter list adds a job for each of its feeds that is not there, in its group', async () => {
    const [list] = starterLists()
    const feeds = list?.feeds ?? []
    const { feed } = await dashboard.store.feeds.subscribe({
      ...{ url: feeds[0]?.url ?? '', title: 'Known', siteUrl: null, kind: 'rss', group: null },
      outlet: { name: 'Known', domain: 'known.example' },
    })
    const response = await post('/feeds/starter', { list: 'world' })
    expect(response.headers.get('location')).toBe('/feeds?done=starting')
    expect((await dashboard.queue.counts())['subscribe-feed'].waiting).toBe(feeds.length - 1)
    const asked: unknown[] = []
    const work = await dashboard.queue.work({ 'subscribe-feed': async (job) => ({ answer: asked.push(job) }) }, {})
    await expect.poll(() => asked.length).toBe(feeds.length - 1)
    expect(asked).toContainEqual({ url: feeds[1]?.url, group: list?.group })
    await work.close()
    await dashboard.queue.wipe()
    await dashboard.store.feeds.remove(feed.id)
    expect((await post('/feeds/starter', { list: 'atlantis' })).status).toBe(404)
  })

  it('a starter list is taken away as OPML, which an import reads', async () => {
    const { html, headers } = await get('/feeds/starter/europe/opml')
    expect(headers.get('content-disposition')).toBe('attachment; filename=parallax-europe.opml')
    const listed = starterLists().find(({ id }) => id === 'europe')?.feeds
    expect(readOpml(Buffer.from(html)).map(({ url }) => url)).toEqual(listed?.map(({ url }) => url))
    expect((await get('/feeds/starter/atlantis/opml')).status).toBe(404)
  })
})

describe('with an event in the store', () => {
  beforeAll(async () => {
    ferry = await storeFerry(dashboard.store, (body) => ComparisonBody.parse(body))
  })

  it('of a search that is too long the beginning is looked for, and the page says so', async () => {
    const { html } = await get(`/?q=${'marisol '.repeat(30)}`)
    expect(textOf(html)).toContain('longer than 200 characters: only the first 200 are looked for')
    expect(textOf((await get('/?q=marisol')).html)).not.toContain('200 characters')
  })

  it('its card names outlets, copies, origins and counters', async () => {
    const text = textOf((await get('/')).html)
    expect(text).toContain('Meridian Wire (+ 1 copy) · The Harbor Post · Selwyn Radio')
    expect(text).toContain('5 independent origins')
    expect(text).toMatch(/shared facts5conflict1only here1/)
  })

  it('search, filter and order are part of the address', async () => {
    expect(textOf((await get('/?q=marisol')).html)).toContain('At least 12 dead as ferry')
    expect(textOf((await get('/?q=parliament')).html)).toContain('No event is all of this: with the words “parliament”')
    expect(textOf((await get('/?show=conflict&sort=origins')).html)).toContain('At least 12 dead as ferry')
    expect(textOf((await get('/?show=one-origin')).html)).toContain('No event is all of this: only one origin')
  })

  it('a query that nobody understands shows the list all the same', async () => {
    for (const query of ['?cursor=nonsense', '?sort=evil&show=%00', '?q[]=1&q=2', `?q=${'x'.repeat(3000)}`]) {
      expect((await get(`/${query}`)).status).toBe(200)
    }
  })

  it('the annotated article shows marks, tally, wordings and what is missing', async () => {
    const { html } = await get(`/events/${ferry.eventId}?focus=${idOf('post')}`)
    const text = textOf(html)
    expect(text).toContain('4 of 7 sentences shared')
    expect(text).toContain('Conflict: reported by 5 origins, and not all can be true.')
    expect(text).toContain('Eighteen there, Twelve here')
    expect(text).toContain('+ 1 fact that others report here')
    expect(text).toContain('not known yet when it came out')
  })

  it('every article can be the one in focus', async () => {
    for (const [name, id] of ferry.ids) {
      const { status, html } = await get(`/events/${ferry.eventId}?focus=${id}`)
      expect([name, status]).toEqual([name, 200])
      expect(html).toMatch(new RegExp(`focus=${id}#reading" aria-current="true"`))
    }
  })

  it('the ledger shows every fact and every state, and opens the fact in the address', async () => {
    const { html } = await get(`/events/${ferry.eventId}?view=ledger&fact=judge`)
    const text = textOf(html)
    expect(html.match(/<tbody /g)).toHaveLength(7)
    for (const word of ['first', 'reworded', 'differs', 'absent', 'out before it was known', 'summary only']) {
      expect(text).toContain(word)
    }
    expect(html.match(/<details open/g)).toHaveLength(1)
    expect(textOf((await get(`/events/${ferry.eventId}?view=ledger&copies=1`)).html)).toContain('copied')
    expect((await get(`/events/${ferry.eventId}?view=ledger&only=conflicts`)).html.match(/<tbody /g)).toHaveLength(1)
  })

  it('says for every article why it is in the event, and which event came second', async () => {
    const text = textOf((await get(`/events/${ferry.eventId}`)).html)
    expect(text).toContain('Port Selwyn 24 %')
    expect(text).toMatch(/Runner-up 14 %\s*Fishing quota talks stall on the islands/)
  })

  it('re-analysing leads back to the event with the job, which can be looked at', async () => {
    const response = await post(`/events/${ferry.eventId}/reanalysis`)
    const location = response.headers.get('location') ?? ''
    expect(response.status).toBe(303)
    expect(location).toMatch(new RegExp(`^/events/${ferry.eventId}\\?job=`))
    const { html } = await get(location)
    expect(html).toContain('waits for its turn')
    const job = new URL(location, dashboard.url).searchParams.get('job') ?? ''
    expect(html).toContain(`href="/jobs/${encodeURIComponent(job)}"`)
    expect(textOf((await get(`/jobs/${encodeURIComponent(job)}`)).html)).toContain('Comparing the articles of an event')
    await dashboard.queue.wipe()
  })

  it('an article without its page says why and shows its summary', async () => {
    const text = textOf((await get(`/articles/${idOf('tribune')}`)).html)
    expect(text).toContain('Only a summary of this article could be had: The page answered 403 (forbidden).')
    expect(text).toContain('killing at least a dozen people')
  })

  it('the revisions of an article show what was changed', async () => {
    const id = idOf('standard')
    const text = { state: 'read' as const, from: 'page' as const, paragraphs: ['The disaster killed 19 people.'] }
    await dashboard.store.articles.recordText(id, { text, at: new Date('2026-11-24T12:00:00Z'), nextReadAt: null })
    const { html } = await get(`/articles/${id}`)
    expect(html).toContain('2 revisions')
    expect(html).toMatch(/<del>18<\/del> ?<ins>19<\/ins>/)
    expect(textOf((await get(`/events/${ferry.eventId}`)).html)).toMatch(/Daily Standard.*edited 24 Nov( 2026)?, 12:00/)
  })
})

describe('feeds', () => {
  it('are listed with their state in words, and can be paused, resumed and removed', async () => {
    const [feed] = (await dashboard.store.feeds.list({ limit: 1 })).items
    const id = feed?.id ?? ''
    expect((await post(`/feeds/${id}/pause`)).headers.get('location')).toBe(`/feeds?done=paused&feed=${id}`)
    expect(textOf((await get(`/feeds?done=paused&feed=${id}`)).html)).toContain(`Paused ${feed?.title}`)
    expect((await dashboard.store.feeds.get(id))?.status).toBe('paused')
    await post(`/feeds/${id}/resume`)
    expect((await dashboard.store.feeds.get(id))?.status).toBe('active')
    expect((await post(`/feeds/${id}/poll`)).headers.get('location')).toMatch(/^\/feeds\?feed=.*&job=/)
    await post(`/feeds/${id}/remove`)
    expect(await dashboard.store.feeds.get(id)).toBeUndefined()
    expect((await post(`/feeds/${id}/remove`)).status).toBe(404)
    expect((await post(`/feeds/${id}/restore`)).headers.get('location')).toBe(`/feeds?done=restored&feed=${id}`)
    expect((await post(`/feeds/${id}/restore`)).status).toBe(303)
    expect((await post('/feeds/nothing/restore')).status).toBe(404)
    expect(await dashboard.store.feeds.get(id)).toMatchObject({ status: 'active' })
    await post(`/feeds/${id}/remove`)
  })

  it('say why they are asked when they are, how whole they were, since when they fail, what stopped them and where they moved', async () => {
    const { feeds } = dashboard.store
    const [feed] = (await feeds.list({ limit: 1 })).items
    const id = feed?.id ?? ''
    const at = new Date()
    const poll = { at, nextPollAt: new Date(at.getTime() + 3_600_000), status: 'active' as const, error: null }
    await feeds.recordPoll(id, { ...poll, polling: { because: 'retry-after', moved: { to: 'https://new.test/feed' } } })
    const asked = textOf((await get('/feeds')).html)
    expect(asked).toContain('its server asked to wait')
    expect(asked).toContain('it moved to https://new.test/feed')

    const told = async (wholeness: { recovered?: boolean; truncated?: boolean; leftOut?: number }) => {
      const document = { recovered: false, truncated: false, leftOut: 0, ...wholeness }
      await feeds.recordPoll(id, { ...poll, polling: { wholeness: document } })
      return textOf((await get('/feeds')).html)
    }
    const mended = 'The document was not well-formed; it was read all the same.'
    expect(await told({ recovered: true })).toContain(mended)
    const broken = await told({ recovered: true, truncated: true })
    expect(broken).toContain('The document broke off; the entries before that were read.')
    expect(broken).not.toContain(mended)
    expect(await told({ truncated: true, leftOut: 1200 })).toContain('1,200 older ones were left out.')
    expect(await told({})).not.toContain('The document')

    const failed = { ...poll, status: 'failing' as const, error: 'The server said 500.' }
    const failingSince = '2026-11-20T10:00:00.000Z'
    await feeds.recordPoll(id, { ...failed, polling: { because: 'backoff', failingSince } })
    const failing = (await get('/feeds')).html
    expect(textOf(failing)).toContain('longer after each failure')
    expect(failing).toContain(`datetime="${failingSince}"`)

    await feeds.recordPoll(id, { ...failed, status: 'gone', nextPollAt: null, polling: { failingSince } })
    const stopped = (await get('/feeds')).html
    expect(textOf(stopped)).toContain('It failed for two weeks and is not asked any more.')
    expect(stopped).toContain(`action="/feeds/${id}/resume"`)
    await post(`/feeds/${id}/resume`)
    expect(await feeds.get(id)).toMatchObject({ status: 'active' })
  })

  it('come from an OPML file with what was refused and why, and go into one', async () => {
    const outlines = '<outline text="New" xmlUrl="https://new-one.test/feed"/><outline text="&lt;b&gt;" xmlUrl="x"/>'
    const upload = (content: string) => {
      const form = new FormData()
      form.set('opml', new Blob([content]), 'mine.opml')
      return fetch(`${dashboard.url}/feeds/opml`, { method: 'POST', body: form })
    }
    const imported = await upload(`<opml version="1.0"><body>${outlines}</body></opml>`)
    expect(imported.status).toBe(200)
    const html = await imported.text()
    expect(textOf(html)).toContain('Subscribed 1 feed; 0 were there already.')
    expect(textOf(html)).toContain('<b>: Its address is not an http or https address.')
    expect(await dashboard.store.feeds.findByUrl('https://new-one.test/feed')).toMatchObject({ title: 'New' })
    expect((await get('/api/v1/opml')).html).toContain('xmlUrl="https://new-one.test/feed"')

    const refused = await upload('hello')
    expect([refused.status, textOf(await refused.text())]).toEqual([
      422,
      expect.stringContaining('This is not an OPML list of subscriptions.'),
    ])
    const noForm = await fetch(`${dashboard.url}/feeds/opml`, {
      method: 'POST',
      body: 'x',
      headers: { 'Content-Type': 'multipart/form-data' },
    })
    expect(noForm.status).toBe(422)
    expect((await upload(' '.repeat(5_000_000))).status).toBe(413)
  })

  it('an address that is none is refused with the reason, and stays in the field', async () => {
    const response = await post('/feeds', { url: 'javascript:alert(1)', group: 'mine' })
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toContain('This is not a web address')
    expect(html).toContain('value="javascript:alert(1)"')
    expect(html).not.toContain('href="javascript:')
  })

  it('an address that is subscribed already says so', async () => {
    const [feed] = (await dashboard.store.feeds.list({ limit: 1 })).items
    const response = await post('/feeds', { url: feed?.url ?? '' })
    expect(response.headers.get('location')).toBe(`/feeds?done=known&feed=${feed?.id}`)
  })

  it('a form of another site changes nothing', async () => {
    const [feed] = (await dashboard.store.feeds.list({ limit: 1 })).items
    const response = await post(`/feeds/${feed?.id}/remove`, {}, { 'Sec-Fetch-Site': 'cross-site' })
    expect(response.status).toBe(403)
    expect(await dashboard.store.feeds.get(feed?.id ?? '')).toMatchObject({ id: expect.any(String) })
  })
})

describe('what is not there', () => {
  it.each(['/nowhere', '/events/nobody', '/articles/nobody', '/jobs/nobody', '/events/%00'])(
    '%s is a page that says so',
    async (path) => {
      const { status, headers, html } = await get(path)
      expect(status).toBe(404)
      expect(headers.get('content-type')).toMatch(/^text\/html/)
      expect(html).toContain('<h1>Not found</h1>')
    },
  )
})

describe('foreign text', () => {
  it('stays text wherever it is shown', async () => {
    const nasty = '<img src=x onerror="window.hit=1">"><script>window.hit=1</script></title>&amp;'
    const outlet = { name: nasty, domain: 'nasty.example' }
    const { feed } = await dashboard.store.feeds.subscribe({
      ...{ url: 'https://nasty.example/rss', title: nasty, siteUrl: 'javascript:window.hit=1', outlet },
      ...{ kind: 'rss', group: nasty },
    })
    const entry = { key: 'n', url: 'https://nasty.example/1', title: nasty, author: nasty, publishedAt: null }
    const [id] = await dashboard.store.articles.addEntries(
      feed.id,
      [{ ...entry, summary: nasty, paragraphs: null }],
      new Date(),
    )
    const text = { state: 'read' as const, from: 'page' as const, paragraphs: [nasty] }
    await dashboard.store.articles.recordText(id ?? '', { text, at: new Date(), nextReadAt: null })
    const why = {
      names: [{ text: nasty, weight: 0.2 }],
      words: [],
      places: [],
      hoursApart: null,
      score: 1,
      runnerUp: null,
    }
    const placed = { eventId: null, why, terms: ['nasty'], indexTerms: ['nasty'] }
    const { eventId } = await dashboard.store.events.place(id ?? '', placed)

    for (const path of ['/', '/feeds', `/events/${eventId}`, `/articles/${id}`, `/?q=${encodeURIComponent(nasty)}`]) {
      const { html } = await get(path)
      expect(html).toContain('&lt;script>')
      expect(html.replaceAll(/<script type="module" src="[^"<>]*"( blocking="render")?><\/script>/g, '')).not.toContain(
        '<script',
      )
      expect(html).not.toContain('<img')
      expect(html).not.toMatch(/ style=| on\w+="|href="javascript:/)
    }
  })
})
