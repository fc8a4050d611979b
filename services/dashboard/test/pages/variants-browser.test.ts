import { readFile } from 'node:fs/promises'
import { ComparisonBody } from '@parallax/model'
import { launchBrowser } from '@parallax/testing'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDashboard, type TestDashboard } from '../open-test-dashboard.js'
import { GRANARY } from './granary.js'
import { expectCleanAtEveryWidth, openAll, openPage } from './open-page.js'
import { parseCsv } from './parse-csv.js'
import { type StoredFerry, storeComparison } from './store-ferry.js'

const browser: Browser | null = await launchBrowser()
const SHOTS = process.env.VARIANTS_SHOTS

let dashboard: TestDashboard
let stored: StoredFerry

async function open(query: string, options: BrowserContextOptions = {}) {
  if (!browser) throw new Error('no browser')
  return openPage(browser, `${dashboard.url}/events/${stored.eventId}?view=ledger${query}`, options)
}

const FOLDED = 'Police [cleared|stormed] the old granary'

describe.skipIf(!browser)('the versions of a fact in a browser', () => {
  beforeAll(async () => {
    dashboard = await openTestDashboard()
    stored = await storeComparison(dashboard.store, (body) => ComparisonBody.parse(body), GRANARY)
  })
  afterAll(async () => {
    await browser?.close()
    await dashboard?.stop()
  })

  it('is clean at every width, with every row open too', () =>
    expectCleanAtEveryWidth(
      (options) => open('', options),
      async (page) => {
        await openAll(page)
        const { width } = page.viewportSize() ?? {}
        if (SHOTS) await page.screenshot({ path: `${SHOTS}/ledger-${width}.png`, fullPage: true })
      },
    ))

  it('a row opens by keyboard, and its versions stand as one line', async () => {
    const { page } = await open('')
    await page.keyboard.press('n')
    await page.keyboard.press('Enter')
    const row = page.locator('#fact-held')
    expect(await row.locator('details[open]').count()).toBe(1)
    expect(await row.locator('[data-fold]').textContent()).toContain(FOLDED)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Meridian Wire')
    await page.keyboard.press('Enter')
    await page.waitForURL(/focus=.*#s0$/)
    expect(await page.locator('#s0 .s').textContent()).toContain('Police cleared the old granary')
    await page.context().close()
  })

  it('n and p go from row to row that has a difference, each in sight below the header', async () => {
    const { page } = await open('', { viewport: { width: 1280, height: 420 }, reducedMotion: 'reduce' })
    const at = () => page.evaluate('document.activeElement.closest("tbody")?.id')
    const stops = await page.locator('tbody[data-difference]').evaluateAll((rows) => rows.map(({ id }) => id))
    expect(stops).toEqual(['fact-held', 'fact-asked', 'fact-fire'])
    for (const stop of stops) {
      await page.keyboard.press('n')
      expect(await at()).toBe(stop)
      const row = await page.locator(`#${stop}`).boundingBox()
      const head = await page.locator('thead th').first().boundingBox()
      expect(row?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1)
      expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual(420)
    }
    await page.keyboard.press('p')
    expect(await at()).toBe('fact-asked')
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/keys.png` })
    await page.context().close()
  })

  it('without JavaScript the address opens the row, and the row has its address', async () => {
    const { page } = await open('&only=shared&fact=fire', { javaScriptEnabled: false })
    expect(await page.locator('details[open]').count()).toBe(1)
    expect(await page.locator('#fact-fire .version').count()).toBe(3)
    await page.locator('#fact-gas summary').click()
    await page.locator('#fact-gas .permalink a').click()
    expect(page.url()).toMatch(/fact=gas&only=shared#fact-gas$/)
    expect(await page.locator('#fact-gas details[open]').count()).toBe(1)
    await page.context().close()
  })

  it('the CSV is the table that is seen', async () => {
    const { page } = await open('&only=conflicts')
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.ways a[download]').click()])
    expect(download.suggestedFilename()).toMatch(/^ledger-[\p{L}\p{N}-]+-v\d+\.csv$/u)
    const [head, ...rows] = parseCsv(await readFile(await download.path(), 'utf8'))
    const seen = await page.locator('tbody tr:first-child th .source').allTextContents()
    expect(rows.map(([, text]) => text)).toEqual(seen)
    expect(head?.filter((name) => name.endsWith(': state'))).toHaveLength(4)
    expect(rows[0]?.at(-1)).toBe('Twenty-one squatters were held when police cleared the building on Tuesday.')
    await page.context().close()
  })

  it('the CSV has a name, a type and the answer 404 where there is nothing', async () => {
    const answer = await fetch(`${dashboard.url}/events/${stored.eventId}/ledger.csv`)
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="?ledger-[\w-]+\.csv"?$/)
    expect((await fetch(`${dashboard.url}/events/nothing/ledger.csv`)).status).toBe(404)
  })

  it.each([360, 1280])('the first column and the header stay at %i px', async (width) => {
    const { page } = await open('&copies=1', { viewport: { width, height: 500 } })
    await page.evaluate('window.scrollTo(0, 600)')
    if (width === 360) {
      expect(
        await page
          .locator('tbody th')
          .first()
          .evaluate((cell) => cell.computedStyleMap().get('position')?.toString()),
      ).toBe('static')
    } else {
      const head = await page.locator('thead th').first().boundingBox()
      expect(head?.y).toBe(0)
    }
    await page.context().close()
  })
})
