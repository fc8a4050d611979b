import { AxeBuilder } from '@axe-core/playwright'
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

/** Holds a page against what every page promises: accessible, quiet, no wider than the window, and nothing moves. */
export async function expectClean({ page, complaints }: OpenedPage): Promise<void> {
  // Legacy mode keeps to the one page; without it every look opens another tab.
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(passes.length).toBeGreaterThan(10)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  expect(complaints).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0)
  expect(await page.evaluate('window.shifted')).toBe(0)
}

/** A desk, a tablet and a phone, in both themes: each page in every layout it has. */
export const LOOKS = [
  { width: 1440, scheme: 'light' },
  { width: 768, scheme: 'dark' },
  { width: 360, scheme: 'dark' },
] as const

/** Every width in both themes. */
export const ALL_LOOKS = [360, 768, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
)
