import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'

export interface OpenedPage {
  page: Page
  /** Everything the page complained about: console errors, exceptions, requests that left its server. */
  complaints: string[]
}

/** Opens a page in a browser of its own, which notes every complaint and everything that moves by itself. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  const { origin } = new URL(address)
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => request.url().startsWith(origin) || complaints.push(request.url()))
  await page.addInitScript(`
    window.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  `)
  await page.goto(address, { waitUntil: 'load' })
  return { page, complaints }
}

/** What axe-core, which is in the page, finds wrong there, one line each, and how many of its rules apply. */
const accessibility = (page: Page): Promise<{ violations: string[]; passes: number }> =>
  page.evaluate(`axe.run({ resultTypes: ['violations'] }).then(({ violations, passes }) => ({
    violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')),
    passes: passes.length,
  }))`)

/** Holds a page, in both themes, against what every page promises: accessible, quiet, no wider than the window, and nothing moves. */
export async function expectClean({ page, complaints }: OpenedPage): Promise<void> {
  const width = page.viewportSize()?.width ?? 0
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(`${axe.source};0`)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations, passes } = await accessibility(page)
    expect(passes).toBeGreaterThan(10)
    expect({ width, colorScheme, violations }).toEqual({ width, colorScheme, violations: [] })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    expect(await page.evaluate('window.shifted')).toBe(0)
  }
  expect(complaints).toEqual([])
}

/** A desk, a tablet and a phone: each layout that a page has. */
export const WIDTHS = [1440, 768, 360] as const

/** What a browser is told of a window so wide. */
export const atWidth = (width: number): BrowserContextOptions => ({ viewport: { width, height: 900 } })

/** Opens everything that folds, waits until it stands still, and forgets that it moved. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
  await page.waitForFunction("document.getAnimations().every(({ playState }) => playState === 'finished')")
  await page.evaluate(`new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve((window.shifted = 0)))))
  })`)
}

/** Holds a page against the same at every width, loaded anew for each: as it is, then as `change` leaves it. */
export async function expectCleanAtEveryWidth(
  open: (options: BrowserContextOptions) => Promise<OpenedPage>,
  change?: (page: Page) => Promise<unknown>,
): Promise<void> {
  const opened = await open(atWidth(WIDTHS[0]))
  for (const width of WIDTHS) {
    if (width !== WIDTHS[0]) {
      await opened.page.setViewportSize({ width, height: 900 })
      await opened.page.reload({ waitUntil: 'load' })
    }
    await expectClean(opened)
    if (change === undefined) continue
    await change(opened.page)
    await expectClean(opened)
  }
  await opened.page.context().close()
}
