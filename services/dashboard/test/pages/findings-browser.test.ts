import { ComparisonBody } from '@parallax/model'
import { launchBrowser } from '@parallax/testing'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDashboard, type TestDashboard } from '../open-test-dashboard.js'
import { GRANARY } from './granary.js'
import { expectCleanAtEveryWidth, openAll, openPage } from './open-page.js'
import { type StoredFerry, storeComparison } from './store-ferry.js'

const browser: Browser | null = await launchBrowser()

let dashboard: TestDashboard
let stored: StoredFerry

const path = (query: string): string => `/events/${stored.eventId}${query}`
const idOf = (name: string): string => stored.ids.get(name) ?? ''

async function open(query: string, options: BrowserContextOptions = {}) {
  if (!browser) throw new Error('no browser')
  return openPage(browser, dashboard.url + path(query), options)
}

describe.skipIf(!browser)('findings in a browser', () => {
  beforeAll(async () => {
    dashboard = await openTestDashboard()
    stored = await storeComparison(dashboard.store, (body) => ComparisonBody.parse(body), GRANARY)
  })
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
  })

  const VIEWS: Record<string, () => string> = {
    'the annotated article': () => `?focus=${idOf('herald')}`,
    boards: () => '?view=boards',
  }

  it.each(Object.entries(VIEWS))('%s: clean at every width, with everything opened too', (_, query) =>
    expectCleanAtEveryWidth((options) => open(query(), options), openAll),
  )

  it('a layer goes at once, and the address and the way to the next article remember it', async () => {
    const { page } = await open(`?focus=${idOf('herald')}`)
    const card = page.locator('.note.in-labels').first()
    expect(await card.isVisible()).toBe(true)
    await page.getByRole('checkbox', { name: /^labels/ }).uncheck()
    expect(await card.isVisible()).toBe(false)
    expect(new URL(page.url()).searchParams.get('layers')).toBe('numbers,quotes,loaded,certainty,edits,facts')
    await page.keyboard.press('Escape')
    await page.locator('.rail a', { hasText: 'The Courier' }).click()
    await page.waitForURL(new RegExp(`focus=${idOf('courier')}`))
    expect(await page.locator('.note.in-labels').first().isVisible()).toBe(false)
    expect(await page.getByRole('checkbox', { name: /^labels/ }).isChecked()).toBe(false)
    await page.context().close()
  })

  it('without JavaScript the switches are a form', async () => {
    const { page } = await open(`?focus=${idOf('herald')}`, { javaScriptEnabled: false })
    await page.getByRole('checkbox', { name: /^loaded/ }).uncheck()
    await page.getByRole('button', { name: 'Apply' }).click()
    expect(await page.locator('.note.in-loaded').first().isVisible()).toBe(false)
    expect(await page.locator('.note.in-quotes').first().isVisible()).toBe(true)
    expect(await page.locator('.rail [aria-current] b').textContent()).toBe('Velmora Herald')
    await page.context().close()
  })

  it('the fourth key leads to the boards, a dot to its edit, an outlet to its article', async () => {
    const { page } = await open('')
    await page.keyboard.press('4')
    await page.waitForURL(/view=boards/)
    await page.locator('#labels summary', { hasText: 'rioters' }).click()
    expect(await page.locator('#labels .places:visible mark').allTextContents()).toEqual(['Rioters', 'rioters'])
    await page.locator('.river a').first().click()
    await page.waitForURL(/#edit-/)
    await page.locator('#headlines').getByRole('link', { name: 'The Courier' }).click()
    await page.waitForURL(new RegExp(`focus=${idOf('courier')}`))
    expect(await page.locator('.annotated h2').textContent()).toContain('Tear gas on families')
    await page.context().close()
  })
})
