import { ComparisonBody } from '@parallax/model'
import { launchBrowser } from '@parallax/testing'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDashboard, type TestDashboard } from '../open-test-dashboard.js'
import { expectClean, expectCleanAtEveryWidth, type OpenedPage, openAll, openPage } from './open-page.js'
import { type StoredFerry, storeFerry } from './store-ferry.js'

const browser: Browser | null = await launchBrowser()

let dashboard: TestDashboard
let ferry: StoredFerry
let job: { id: string }

async function open(path: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  if (!browser) throw new Error('no browser')
  return openPage(browser, dashboard.url + path, options)
}

const idOf = (name: string): string => ferry.ids.get(name) ?? ''
const eventPath = (query = ''): string => `/events/${ferry.eventId}${query}`

beforeAll(async () => {
  dashboard = await openTestDashboard()
})
afterAll(async () => {
  await browser?.close()
  await dashboard?.stop()
})

describe.skipIf(!browser)('in a browser', () => {
  it('the first visit is clean', async () => {
    const opened = await open('/')
    await expectClean(opened)
    await opened.page.context().close()
  })

  describe('with an event', () => {
    beforeAll(async () => {
      ferry = await storeFerry(dashboard.store, (body) => ComparisonBody.parse(body))
      job = await dashboard.queue.add('compare-event', { eventId: ferry.eventId }, { asked: true })
    })

    const PAGES: Record<string, () => string> = {
      'the events list': () => '/',
      'the annotated article': () => eventPath(`?focus=${idOf('post')}`),
      'a summary only': () => eventPath(`?focus=${idOf('tribune')}`),
      'the ledger': () => eventPath('?view=ledger&fact=toll'),
      'the ledger with copies': () => eventPath('?view=ledger&copies=1'),
      'the feeds': () => '/feeds?done=removed',
      'a job': () => `/jobs/${encodeURIComponent(job.id)}`,
      'an article': () => `/articles/${idOf('standard')}`,
    }

    it.each(Object.entries(PAGES))('%s: clean at every width', (_, path) =>
      expectCleanAtEveryWidth((options) => open(path(), { ...options, timezoneId: 'Asia/Tokyo' })),
    )

    it('no page is wider than the window, whatever its width', async () => {
      const { page } = await open('/')
      for (const path of Object.values(PAGES)) {
        await page.goto(dashboard.url + path())
        for (const width of [1440, 1000, 768, 560, 320]) {
          await page.setViewportSize({ width, height: 900 })
          expect([path(), width, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([
            path(),
            width,
            width,
          ])
        }
      }
      await page.context().close()
    })

    it('everything opened at once is still clean', async () => {
      const opened = await open(eventPath(`?focus=${idOf('post')}`))
      await openAll(opened.page)
      await expectClean(opened)
      await opened.page.context().close()
    })

    it('keys go through views, differences and articles', async () => {
      const { page } = await open(eventPath(`?focus=${idOf('post')}`))
      await page.keyboard.press('n')
      expect(await page.locator('.s:focus').textContent()).toContain('Twelve people were killed')
      await page.keyboard.press('n')
      expect(await page.locator('.s:focus').textContent()).toContain('The captain claimed')
      await page.keyboard.press('p')
      expect(await page.locator('.s:focus').textContent()).toContain('Twelve people were killed')
      await page.keyboard.press('2')
      await page.waitForURL(/view=ledger/)
      await page.keyboard.press('1')
      await page.waitForURL((url) => !url.search.includes('view=ledger'))
      await page.keyboard.press('f')
      await page.waitForURL(new RegExp(`focus=${idOf('radio')}`))
      await page.keyboard.press('/')
      await page.keyboard.type('n1')
      expect(await page.locator('#q').inputValue()).toBe('n1')
      await page.context().close()
    })

    it('a wording in the margin stands at its sentence, and nothing covers anything', async () => {
      const { page } = await open(eventPath(`?focus=${idOf('post')}`))
      const rows = await page.locator('.row:has(.cards)').all()
      expect(rows.length).toBeGreaterThan(3)
      let bottom = 0
      for (const row of rows) {
        const sentence = await row.locator('.s').boundingBox()
        const cards = await row.locator('.cards').boundingBox()
        if (!sentence || !cards) throw new Error('a row is not drawn')
        expect(cards.x).toBeGreaterThan(sentence.x + sentence.width)
        expect(cards.y).toBeGreaterThanOrEqual(Math.max(bottom, sentence.y) - 1)
        bottom = cards.y + cards.height
      }
      await page.context().close()
    })

    it('moments are in the zone of the reader', async () => {
      const { page } = await open(eventPath(), { timezoneId: 'Asia/Tokyo' })
      expect(await page.locator('.rail time').first().textContent()).toMatch(/^24 Nov( 2026)?, 15:10$/)
      expect(await page.locator('#zone').textContent()).toContain('Asia/Tokyo')
      await page.context().close()
    })

    it('without JavaScript a reader finds an event, a wording, a missing fact and the ledger', async () => {
      const { page } = await open('/', { javaScriptEnabled: false })
      await page.getByRole('searchbox').fill('marisol')
      await page.getByRole('searchbox').press('Enter')
      await page
        .getByRole('region', { name: /^Events/ })
        .getByRole('link', { name: /At least 12 dead/ })
        .click()
      await page
        .getByRole('link', { name: /The Harbor Post/ })
        .first()
        .click()
      await page.locator('.more > summary').first().click()
      await page.locator('.missing > summary').click()
      expect(await page.locator('.missing blockquote').isVisible()).toBe(true)
      await page
        .getByRole('link', { name: /^every version/ })
        .first()
        .click()
      expect(await page.locator('details[open] .versions').isVisible()).toBe(true)
      await page.getByRole('link', { name: /^Conflicts/ }).click()
      expect(await page.locator('tbody').count()).toBe(1)
      await page.context().close()
    })

    it('re-analysis shows its progress live and then the event again', async () => {
      await dashboard.queue.wipe()
      const { page } = await open(eventPath())
      let finish = () => {}
      const finished = new Promise<void>((resolve) => {
        finish = resolve
      })
      const worker = await dashboard.queue.work(
        {
          'compare-event': async (_payload, _context, run) => {
            await run.progress(40, 'aligning sentences')
            await finished
            return []
          },
        },
        {},
      )
      await page.getByRole('button', { name: 'Re-analyse' }).click()
      await page.locator('[data-job-step]', { hasText: 'aligning sentences' }).waitFor()
      expect(await page.locator('progress').getAttribute('value').then(Number)).toBeLessThanOrEqual(40)
      finish()
      await page.waitForURL((url) => !url.search.includes('job='))
      expect(await page.locator('h1').textContent()).toContain('At least 12 dead')
      await worker.close()
      await page.context().close()
    })
  })
})
