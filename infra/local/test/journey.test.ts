import { type Demo, startDemo, TRUTH } from '@parallax/demo'
import type { NewsEvent } from '@parallax/model'
import { launchBrowser } from '@parallax/testing'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subscribe } from '../src/subscribe.js'
import { getAll, type Running, removeData, run, until } from './running.js'

const browser: Browser | null = await launchBrowser()

describe.skipIf(!browser)('a person in a browser, with everything running', () => {
  let demo: Demo
  let running: Running
  let page: Page

  beforeAll(async () => {
    demo = await startDemo()
    running = await run('start', { PARALLAX_ALLOW_ADDRESSES: '127.0.0.0/8', PARALLAX_HOST_DELAY_MS: '0' })
    // One outlet is left for the person to subscribe.
    await subscribe(
      running.address,
      demo.outlets.slice(0, -1).map((outlet) => outlet.feedUrl),
      null,
    )
    await until(ferryEvent, { within: 120_000, what: () => `the event of the ferry; it said: ${running.said()}` })
    if (!browser) throw new Error('no browser')
    page = await browser.newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
    await demo?.stop()
    if (running) await removeData(running.dataDir)
  })

  /** The event of the ferry, once all of its articles are in it and it was compared. */
  const ferryEvent = async (): Promise<NewsEvent | undefined> => {
    const events = await getAll<NewsEvent>(`${running.address}/api/v1/events`)
    const paths = TRUTH['ferry-port-selwyn'] ?? []
    return events.find(
      (event) =>
        event.counts.shared > 0 &&
        // Known from the comparison that took the article in: an earlier one has fewer origins.
        event.articles.every(({ originId }) => originId !== null) &&
        event.articles.filter(({ url }) => paths.includes(new URL(url).pathname)).length === paths.length,
    )
  }

  test('finds an event among the others and opens it', async () => {
    const event = await until(ferryEvent, { within: 30_000, what: () => 'the event of the ferry' })
    await page.goto(running.address)
    await page.getByRole('searchbox').fill(event.title)
    await page.keyboard.press('Enter')
    await page.waitForURL(/[?&]q=/)
    await page.locator(`h3 a[href="/events/${event.id}"]`).click()
    await page.waitForURL(`${running.address}/events/${event.id}`)
    expect(
      await page
        .getByText(/independent origins/)
        .first()
        .textContent(),
    ).toContain('5 independent origins')
  })

  test('reads a shared fact in every wording, with the difference marked', async () => {
    await page.getByRole('link', { name: /^Ledger/ }).click()
    const row = page.getByText(/^every version/).first()
    await row.click()
    const versions = page.locator('details[open]').filter({ has: row })
    expect(await versions.locator('[class^="var-"]').count()).toBeGreaterThan(0)
    expect(await versions.textContent()).toMatch(/Meridian Wire[\s\S]*(Selwyn Radio|Daily Standard|Coastal Herald)/)
  })

  test('subscribes a feed by the address of an outlet', async () => {
    const last = demo.outlets.at(-1)
    await page.getByRole('link', { name: 'Feeds' }).click()
    await page.getByRole('textbox', { name: /address/i }).fill(last?.siteUrl ?? '')
    await page.getByRole('button', { name: 'Subscribe' }).click()
    await page.getByText(`Subscribed ${last?.name}`).waitFor()
    expect(await page.getByText(last?.feedUrl ?? 'no feed').count()).toBeGreaterThan(0)
  })

  test('is told in words why an address cannot be subscribed', async () => {
    await page.getByRole('textbox', { name: /address/i }).fill('http://10.1.2.3/feed.xml')
    await page.getByRole('button', { name: 'Subscribe' }).click()
    expect(await page.getByRole('alert').textContent()).toMatch(/private network/)
  })

  test('re-analyses the event and sees it through to its end', async () => {
    const event = await until(ferryEvent, { within: 30_000, what: () => 'the event of the ferry' })
    await page.goto(`${running.address}/events/${event.id}`)
    const visited: URL[] = []
    page.on('framenavigated', (frame) => visited.push(new URL(frame.url())))
    await page.getByRole('button', { name: 'Re-analyse' }).click()
    // It says that it is done, or has gone on to the page it was asked from.
    const isOver = async () => {
      const at = visited.at(-1)
      if (!at) return undefined
      return !at.searchParams.has('job') || (await page.locator('.job.is-completed').count()) > 0 ? true : undefined
    }
    await until(isOver, { within: 30_000, what: () => `the end of the job; it went to ${visited.join(', ')}` })
    expect(visited[0]?.searchParams.has('job')).toBe(true)
    expect(visited.at(-1)?.pathname).toBe(`/events/${event.id}`)
  })
})
