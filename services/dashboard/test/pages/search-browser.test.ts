import { ComparisonBody, type Speaker } from '@parallax/model'
import { launchBrowser } from '@parallax/testing'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDashboard, type TestDashboard } from '../open-test-dashboard.js'
import { FERRY } from './ferry.js'
import { spanOf } from './make-comparison.js'
import { expectCleanAtEveryWidth, type OpenedPage, openPage } from './open-page.js'
import { type StoredFerry, storeComparison } from './store-ferry.js'

const browser: Browser | null = await launchBrowser()

let dashboard: TestDashboard
let ferry: StoredFerry

const CALLOWAY = spanOf(FERRY, 'post', '“There was no other boat,”')

const SPEAKERS: Speaker[] = [
  {
    ...{ name: 'Ines Calloway', kind: 'named' },
    by: [{ articleId: 'post', quotedWords: 5, quotations: 1, places: [CALLOWAY] }],
  },
]

const HOSTILE = '<script>window.hit=1</script> & "<img src=x onerror=window.hit=1>" on the reef'

async function open(path: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  if (!browser) throw new Error('no browser')
  return openPage(browser, dashboard.url + path, options)
}

/** An article of its own event whose feed carries markup for a headline. */
async function addHostile(): Promise<void> {
  const { store } = dashboard
  const { feed } = await store.feeds.subscribe({
    ...{ url: 'https://nasty.example/rss', title: 'Nasty', siteUrl: null, kind: 'rss', group: null },
    outlet: { name: 'The <b>Nasty</b>', domain: 'nasty.example' },
  })
  const entry = { key: 'n', url: 'https://nasty.example/1', title: HOSTILE, author: null, publishedAt: null }
  const at = new Date('2026-11-24T08:00:00.000Z')
  const [id = ''] = await store.articles.addEntries(feed.id, [{ ...entry, summary: null, paragraphs: null }], at)
  const text = { state: 'read' as const, from: 'page' as const, paragraphs: [HOSTILE] }
  await store.articles.recordText(id, { text, at, nextReadAt: null })
  const why = { names: [], words: [], places: [], hoursApart: null, score: 1, runnerUp: null }
  await store.events.place(id, { eventId: null, why, terms: ['nasty'], indexTerms: ['nasty'] })
}

describe.skipIf(!browser)('searching in a browser', () => {
  beforeAll(async () => {
    dashboard = await openTestDashboard()
    ferry = await storeComparison(dashboard.store, (body) => ComparisonBody.parse(body), {
      ...FERRY,
      speakers: SPEAKERS,
    })
    await addHostile()
  })
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
  })

  const PAGES = {
    'a search': '/search?q=reef',
    'a search of one kind': '/search?q=captain&only=facts',
    'a search for a speaker': '/search?q=calloway+or+boat',
    'an empty search': '/search',
    'a search without a result': '/search?q=zeppelin',
    'a search without a word': '/search?q=the+of',
    'a list with every filter': '/?q=captain&show=conflict,several&since=2026-11-01&sort=differences',
    'a list with nothing in it': '/?q=zeppelin&show=conflict,one-origin',
  }

  it.each(Object.entries(PAGES))('%s: clean at every width', (_, path) =>
    expectCleanAtEveryWidth((options) => open(path, options)),
  )

  it('from the header of any page to the sentence that has the word, without JavaScript', async () => {
    const { page } = await open('/feeds', { javaScriptEnabled: false })
    await page.getByRole('searchbox').fill('inspectors')
    await page.getByRole('searchbox').press('Enter')
    await page.waitForURL(/\/search\?q=inspectors/)
    expect(await page.getByRole('searchbox').inputValue()).toBe('inspectors')
    const facts = page.getByRole('region', { name: /^Facts/ })
    const fact = facts.getByRole('link', { name: 'The ferry, built in 1988, was cleared by inspectors in March.' })
    expect(await fact.locator('mark').allTextContents()).toEqual(['inspectors'])
    await fact.click()
    const address = new URL(page.url())
    expect(address.pathname).toBe(`/events/${ferry.eventId}`)
    expect(address.searchParams.get('focus')).toBe(ferry.ids.get('standard'))
    expect(address.searchParams.get('fact')).toBe('inspected')
    expect(await page.locator('.row:target').textContent()).toContain('cleared by inspectors in March')
    await page.context().close()
  })

  it('a speaker leads to what she is quoted with', async () => {
    const { page } = await open('/search?q=calloway&only=speakers')
    await page.getByRole('link', { name: 'Ines Calloway' }).click()
    expect(new URL(page.url()).searchParams.get('fact')).toBe('no-boat')
    expect(await page.locator('.row:target').textContent()).toContain('There was no other boat')
    await page.context().close()
  })

  it('filters of the list add up in the address, and each is taken away by its link, without JavaScript', async () => {
    const { page } = await open('/', { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Has a conflict' }).click()
    await page.getByRole('textbox', { name: 'Words' }).fill('captain')
    await page.getByRole('combobox', { name: 'Outlet' }).selectOption({ label: 'Selwyn Radio' })
    await page.getByLabel('Since').fill('2026-11-24')
    await page.getByRole('combobox', { name: 'Order' }).selectOption('outlets')
    await page.getByRole('button', { name: 'Apply' }).click()
    const asked = new URL(page.url()).searchParams
    expect([asked.get('show'), asked.get('q'), asked.get('since'), asked.get('sort')]).toEqual([
      ...['conflict', 'captain', '2026-11-24', 'outlets'],
    ])
    expect(await page.locator('article.event h2').allTextContents()).toEqual([
      'At least 12 dead as ferry strikes reef off Port Selwyn',
    ])
    const active = page.getByRole('navigation', { name: 'Active filters' })
    expect(await active.getByRole('link').count()).toBe(5)
    await active.getByRole('link', { name: /told by Selwyn Radio/ }).click()
    expect(new URL(page.url()).searchParams.has('outlet')).toBe(false)
    expect(new URL(page.url()).searchParams.get('sort')).toBe('outlets')
    await active.getByRole('link', { name: /all events/ }).click()
    expect(await page.locator('article.event').count()).toBe(2)
    await page.context().close()
  })

  it('markup in a headline stays text in the results, word for word', async () => {
    const { page, complaints } = await open('/search?q=reef&only=articles')
    const item = page.locator('.found li', { hasText: 'onerror' })
    expect(await item.locator('h3').textContent()).toBe(HOSTILE)
    expect(await item.locator('h3 mark').allTextContents()).toEqual(['reef'])
    expect(await page.evaluate('[window.hit, document.images.length]')).toEqual([undefined, 0])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it.each([
    ['the longest there can be', 'x'.repeat(7_000), 'at most 200 characters'],
    ['a NUL', '\0', 'Events, facts, speakers and articles'],
    ['operators', '-!&|():*"', 'There is no word to look for'],
    ['only what must not be there', '-ferry', 'There is no word to look for'],
    ['markup', '<script>window.hit=1</script>', 'Nothing has'],
  ])('%s is answered by a page that says how to search', async (_name, q, said) => {
    for (const address of [`/search?q=${encodeURIComponent(q)}`, `/?q=${encodeURIComponent(q)}`]) {
      const response = await fetch(dashboard.url + address)
      expect([address.slice(0, 9), response.status]).toEqual([address.slice(0, 9), 200])
      const html = await response.text()
      expect(html).not.toContain('<script>window')
      if (address.startsWith('/search')) expect(html).toContain(said)
    }
  })

  it('a list in which nothing matches says what was asked, and what to take away', async () => {
    const { page } = await open('/?q=zeppelin&show=conflict')
    const notice = page.locator('.notice')
    expect(await notice.textContent()).toContain('with the words “zeppelin”, has a conflict')
    await notice.getByRole('link', { name: /take away: with the words/ }).click()
    expect(await page.locator('article.event').count()).toBeGreaterThan(0)
    await page.context().close()
  })
})
