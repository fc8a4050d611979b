import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import type { ShownPage } from './pages-shown.js'

const THEMES = ['light', 'dark'] as const
/** A phone, a tablet, a desk. */
const WIDTHS = [360, 768, 1440]
/** Pages that README shows, small and from the top. */
const SMALL = ['events', 'event', 'ledger', 'side', 'boards', 'quality']

/** A page of 13,000 pixels takes long on a busy machine. */
const PATIENCE_MS = 120_000

interface Pictures {
  browser: Browser
  address: string
  folder: string
}

/** Takes the whole of every page in both themes and three widths, as `<name>-<theme>-<width>.png`. */
export async function takePictures(pages: readonly ShownPage[], { browser, address, folder }: Pictures): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const colorScheme of THEMES) {
    for (const width of WIDTHS) {
      const look = { viewport: { width, height: 900 }, colorScheme }
      await eachPage(browser, look, pages, async (page, { name, path }) => {
        await page.goto(address + path)
        await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`), fullPage: true })
      })
    }
  }
}

/** Takes the tops of the pages that README shows, into `small/<name>.png`. */
export async function takeSmall(pages: readonly ShownPage[], { browser, address, folder }: Pictures): Promise<void> {
  await mkdir(join(folder, 'small'), { recursive: true })
  const look: BrowserContextOptions = { viewport: { width: 1200, height: 780 }, colorScheme: 'light' }
  const small = pages.filter(({ name }) => SMALL.includes(name))
  await eachPage(browser, look, small, async (page, { name, path }) => {
    await page.goto(address + path)
    await page.screenshot({ path: join(folder, 'small', `${name}.png`) })
  })
}

type Page = Awaited<ReturnType<Browser['newPage']>>

async function eachPage(
  browser: Browser,
  look: BrowserContextOptions,
  pages: readonly ShownPage[],
  take: (page: Page, shown: ShownPage) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ ...look, timezoneId: 'UTC', reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  for (const shown of pages) await take(page, shown)
  await context.close()
}
