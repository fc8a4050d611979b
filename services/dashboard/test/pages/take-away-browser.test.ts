import { ComparisonBody } from '@parallax/model'
import { launchBrowser } from '@parallax/testing'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDashboard, type TestDashboard } from '../open-test-dashboard.js'
import { GRANARY } from './granary.js'
import { expectCleanAtEveryWidth, openPage } from './open-page.js'
import { storeComparison } from './store-ferry.js'

const browser: Browser | null = await launchBrowser()

let dashboard: TestDashboard
let path: string
let edit: string
beforeAll(async () => {
  dashboard = await openTestDashboard()
  const { eventId } = await storeComparison(dashboard.store, (body) => ComparisonBody.parse(body), GRANARY)
  path = `/events/${eventId}`
  const comparison = await dashboard.store.comparisons.latest(eventId)
  const rowId = comparison?.findings.find(({ kind }) => kind === 'edit')?.id ?? ''
  await dashboard.store.permalinks.keep({ comparisonId: comparison?.id ?? '', rowId })
  edit = `/permalinks/${comparison?.id}.${rowId}`
})
afterAll(async () => {
  await browser?.close()
  await dashboard?.stop()
})

describe.skipIf(!browser)('what is taken away from a comparison, in a browser', () => {
  const open = (address: string, options = {}) => {
    if (!browser) throw new Error('no browser')
    return openPage(browser, dashboard.url + address, options)
  }

  it('a permalink and the page for paper are clean at every width', async () => {
    for (const address of [edit, `${path}/print`]) await expectCleanAtEveryWidth((options) => open(address, options))
  })

  it('with the keyboard alone: from the row of the ledger to its permalink, whose address is copied', async () => {
    const { page } = await open(`${path}?view=ledger`, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.locator('.stack summary').first().press('Enter')
    await page.locator('.versions > .keep button').first().press('Enter')
    await page.waitForURL(/\/permalinks\//)
    await page.getByRole('button', { name: 'Copy the link' }).press('Enter')
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url())
    expect(await page.locator('h1').textContent()).toContain('granary')
    await page.context().close()
  })

  it('on paper nothing of the page’s own is left but the comparison, with years and whole addresses', async () => {
    const { page } = await open(`${path}/print`)
    await page.emulateMedia({ media: 'print' })
    for (const own of ['.top nav', '.top search', '.foot a']) {
      expect(await page.locator(own).first().isVisible()).toBe(false)
    }
    const text = await page.locator('.paper').textContent()
    expect(text).toContain('https://courier.example/story')
    expect(text).toMatch(/published 24 Nov 2026/)
    await page.context().close()
  })
})
