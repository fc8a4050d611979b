import { launchBrowser } from '@parallax/testing'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDashboard, type TestDashboard } from '../open-test-dashboard.js'
import { storeOutlets } from '../store-outlets.js'
import { expectCleanAtEveryWidth, openPage } from './open-page.js'

const browser: Browser | null = await launchBrowser()

let dashboard: TestDashboard
let ids: ReadonlyMap<string, string>

const pathOf = (name: string): string => `/outlets/${ids.get(name)}`

const get = async (path: string) => {
  const response = await fetch(dashboard.url + path)
  const html = await response.text()
  return { status: response.status, html, text: html.replace(/<[^>]*>/g, '') }
}

beforeAll(async () => {
  dashboard = await openTestDashboard()
})
afterAll(async () => {
  await browser?.close()
  await dashboard?.stop()
})

it('before there is an outlet the list leads to the feeds', async () => {
  const { html, text } = await get('/outlets')
  expect(text).toContain('There is no outlet yet.')
  expect(html).toContain('href="/feeds"')
})

describe('with outlets', () => {
  beforeAll(async () => {
    ids = await storeOutlets(dashboard.store)
  })

  it('the list has every outlet with what was compared, and leads to its page', async () => {
    const { html, text } = await get('/outlets')
    for (const name of ['Harbour Post', 'Ridge Courier', 'The Lantern']) expect(html).toContain(pathOf(name))
    expect(text).toContain('6 articles compared in 6 events')
    expect(text).toContain('2 articles compared in 2 events')
  })

  it('the page of an outlet counts in sentences, names whom it quotes, and lists its events and feeds', async () => {
    const { html, text } = await get(pathOf('Ridge Courier'))
    expect(text).toContain('Counted in 6 articles about 6 events that other origins report too')
    expect(text).toContain('It told half of the others within 1 hour of the first.')
    expect(text).toContain('Orla Finch42 wordsin 6 events')
    expect(text).toContain('its headline: Bridge 6 closed, says Ridge Courier')
    expect(text).toContain('Ridge Courier: news')
    expect(html.match(/href="\/events\//g)).toHaveLength(6)
    expect(html.match(/<svg class="share/g)).toHaveLength(6)
  })

  it('below the number of events a page says how many are missing, and counts nothing', async () => {
    const { html, text } = await get(pathOf('The Lantern'))
    expect(text).toContain('Only 2 events of this outlet have been compared')
    expect(text).toContain('3 more are needed')
    expect(html).not.toContain('class="share')
    expect(html.match(/href="\/events\//g)).toHaveLength(2)
  })

  it('an outlet that is not there is a page that says so', async () => {
    const { status, text } = await get('/outlets/nothing')
    expect([status, text]).toEqual([404, expect.stringContaining('There is no outlet with this id.')])
  })

  it('cards, feeds and articles lead to their outlets', async () => {
    const [article] = (await dashboard.store.events.list({ limit: 1 })).items.flatMap(({ articles }) => articles)
    for (const path of ['/', '/feeds', `/articles/${article?.id}`]) {
      expect((await get(path)).html).toContain(pathOf(article?.outlet.name ?? ''))
    }
  })

  const PAGES: Record<string, () => string> = {
    'the list': () => '/outlets',
    'a profile': () => pathOf('Harbour Post'),
    'an outlet with too few events': () => pathOf('The Lantern'),
  }

  describe.skipIf(!browser)('in a browser', () => {
    const open = async (path: string, options: BrowserContextOptions = {}) => {
      if (!browser) throw new Error('no browser')
      return openPage(browser, dashboard.url + path, { ...options, timezoneId: 'Asia/Tokyo' })
    }

    it.each(Object.entries(PAGES))('%s: clean at every width', (_, path) =>
      expectCleanAtEveryWidth((options) => open(path(), options)),
    )

    it('a reader gets from the card of an event to an outlet and from there to another of its events', async () => {
      const { page } = await open('/')
      await page.getByRole('link', { name: 'Harbour Post', exact: true }).first().click()
      expect(await page.locator('h1').textContent()).toBe('Harbour Post')
      expect(await page.getByRole('link', { name: 'Outlets' }).getAttribute('aria-current')).toBe('page')
      await page.getByRole('link', { name: /^Bridge 3 closed/ }).click()
      expect(await page.locator('h1').textContent()).toContain('Bridge 3 closed')
      await page.context().close()
    })

    it('a bar is as long as its share', async () => {
      const { page } = await open(pathOf('Ridge Courier'))
      const widths = async (name: string) => (await page.locator(`#quoted .${name}`).boundingBox())?.width ?? 0
      expect((await widths('part')) / (await widths('whole'))).toBeCloseTo(42 / 84, 1)
      await page.context().close()
    })
  })
})
