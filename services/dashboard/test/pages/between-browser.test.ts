import { ComparisonBody } from '@parallax/model'
import { launchBrowser } from '@parallax/testing'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDashboard, type TestDashboard } from '../open-test-dashboard.js'
import { GRANARY } from './granary.js'
import { expectCleanAtEveryWidth, openPage } from './open-page.js'
import { type StoredFerry, storeComparison } from './store-ferry.js'

const browser: Browser | null = await launchBrowser()

let dashboard: TestDashboard
let stored: StoredFerry

const open = (path: string, options = {}) => {
  if (!browser) throw new Error('no browser')
  return openPage(browser, `${dashboard.url}/events/${stored.eventId}${path}`, options)
}

describe.skipIf(!browser)('two versions in a browser', () => {
  beforeAll(async () => {
    dashboard = await openTestDashboard()
    stored = await storeComparison(dashboard.store, (body) => ComparisonBody.parse(body), GRANARY)
  })
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
  })

  it('is clean at every width', () => expectCleanAtEveryWidth((options) => open('/between', options)))

  it('from the board of revisions, without JavaScript: two outlets are chosen, and the address remembers them', async () => {
    const { page } = await open('?view=boards', { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Hold any two versions against each other' }).click()
    await page.getByLabel('From').selectOption({ label: 'Velmora Herald' })
    await page.getByLabel('to').selectOption({ label: 'The Courier' })
    await page.getByRole('button', { name: 'Show the difference' }).click()
    expect(await page.locator('h2').textContent()).toBe('Velmora Herald → The Courier')
    expect(await page.locator('.revisions ins').count()).toBeGreaterThan(0)
    expect(new URL(page.url()).searchParams.get('a')).toBe(`${stored.ids.get('herald')}.1`)
    await page.context().close()
  })
})
