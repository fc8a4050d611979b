import { type Demo, startDemo, TRUTH } from '@parallax/demo'
import { articleText, type Comparison, type NewsEvent } from '@parallax/model'
import { launchBrowser } from '@parallax/testing'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getAll, getJson, type Running, removeData, run, until } from './running.js'

const browser: Browser | null = await launchBrowser()

let demo: Demo
let running: Running
let pages: string[]

beforeAll(async () => {
  demo = await startDemo()
  running = await run('start', { PARALLAX_ALLOW_ADDRESSES: '127.0.0.0/8', PARALLAX_HOST_DELAY_MS: '0' })
  const addresses = (TRUTH['ferry-port-selwyn'] ?? []).flatMap((path) =>
    demo.outlets.map(({ siteUrl }) => new URL(path, siteUrl).href),
  )
  const answers = await Promise.all(addresses.map(async (url) => ({ url, ok: (await fetch(url)).ok })))
  pages = answers.flatMap(({ url, ok }) => (ok ? [url] : []))
})
afterAll(async () => {
  await browser?.close()
  await running?.stop()
  await demo?.stop()
  if (running) await removeData(running.dataDir)
})

interface EndedJob {
  state: string
  failure: string | null
  steps: { step: string }[]
  answer: { eventId: string; comparisonId: string; sources: { state: string; reason?: string }[] }
}

/** Asks over the API and waits for the end of the job. */
const compare = async (sources: unknown[]): Promise<EndedJob> => {
  const answer = await fetch(`${running.address}/api/v1/comparisons`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ sources }),
  })
  expect(answer.status).toBe(202)
  const job = `${running.address}${answer.headers.get('location')}`
  return until(
    async () => {
      const now = await getJson<EndedJob>(job)
      return now.state === 'completed' || now.state === 'failed' ? now : undefined
    },
    { within: 60_000, what: () => `the end of the comparison; it said: ${running.said()}` },
  )
}

const comparisonOf = (eventId: string) => getJson<Comparison>(`${running.address}/api/v1/events/${eventId}/comparison`)

const HOSTILE = '</textarea><script>window.__xss = 1</script><img src=x onerror="window.__xss = 1">'
const TEXT = {
  outlet: `Notes ${HOSTILE}`,
  title: `The ferry of Port Selwyn ${HOSTILE}`,
  text: `At least 18 people died when the ferry sank off Port Selwyn, police said.\r\n\r\n  ${HOSTILE} “Kept   to the letter.” `,
}

describe('asked over the API', () => {
  test('pages and a text are compared in an event of their own; one that cannot be read is told, the rest go on', async () => {
    const lost = new URL('/none-at-all', demo.outlets[0]?.siteUrl).href
    const job = await compare([...pages.slice(0, 3).map((url) => ({ url })), { url: lost }, TEXT])
    expect(job.state).toBe('completed')
    expect(job.answer.sources.map(({ state }) => state)).toEqual(['read', 'read', 'read', 'failed', 'read'])
    expect(job.steps.map(({ step }) => step)).toContain('comparing 4 articles')

    const comparison = await comparisonOf(job.answer.eventId)
    expect(comparison.id).toBe(job.answer.comparisonId)
    expect(comparison.facts.some(({ origins }) => origins > 1)).toBe(true)
    const texts = new Map(comparison.articles.map(({ id, paragraphs }) => [id, articleText(paragraphs)]))
    for (const { articleId, start, end, text } of comparison.facts.flatMap(({ mentions }) => mentions)) {
      expect(texts.get(articleId)?.slice(start, end)).toBe(text)
    }
    const pasted = comparison.articles.find(({ url }) => url === 'pasted:5')
    expect(pasted).toMatchObject({ title: TEXT.title, outlet: { name: TEXT.outlet } })
    expect(pasted?.paragraphs).toEqual([
      'At least 18 people died when the ferry sank off Port Selwyn, police said.',
      `${HOSTILE} “Kept   to the letter.”`,
    ])

    const event = await getJson<NewsEvent>(`${running.address}/api/v1/events/${job.answer.eventId}`)
    expect(event.articles.find(({ url }) => url === lost)?.textState).toBe('failed')
    expect(await getAll<NewsEvent>(`${running.address}/api/v1/events`)).toEqual([])
    expect(await getJson(`${running.address}/api/v1/outlets`)).toMatchObject({ items: [] })
  })

  test('fewer than two that can be read are refused in words, with the reason of each', async () => {
    const job = await compare([{ url: 'http://10.0.0.1/story' }, TEXT])
    expect(job).toMatchObject({ state: 'failed', answer: null })
    expect(job.failure).toMatch(
      /^Only 1 of the 2 sources could be read.*http:\/\/10\.0\.0\.1\/story: .*private network/,
    )
  })
})

describe.skipIf(!browser)('asked by a person', () => {
  const open = async (javaScriptEnabled: boolean) => {
    if (!browser) throw new Error('no browser')
    const page = await (
      await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 800 } })
    ).newPage()
    await page.goto(running.address)
    return page
  }

  test('with the keyboard alone: from the navigation through live progress to the event', async () => {
    const page = await open(true)
    await page.getByRole('link', { name: 'Compare', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/compare$/)
    const seen: string[] = []
    page.on('framenavigated', (frame) => seen.push(new URL(frame.url()).pathname))
    await page.keyboard.press('Tab')
    await page.getByLabel('Addresses of pages').focus()
    await page.keyboard.insertText(pages.slice(0, 2).join('\n'))
    for (const words of [TEXT.outlet, TEXT.title, TEXT.text]) {
      await page.keyboard.press('Tab')
      await page.keyboard.insertText(words)
    }
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Compare')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/events\//, { timeout: 60_000 })
    expect(seen.map((path) => path.split('.')[0])).toContain('/jobs/compare-sources')
    expect(await page.getByText('somebody asked to have them compared').count()).toBe(1)
    expect(await page.getByText('Notes </textarea>').count()).toBeGreaterThan(0)
    expect(await page.evaluate('window.__xss')).toBeUndefined()
    await page.context().close()
  })

  test('without JavaScript: what was typed comes back with the reasons, is mended, and ends on the event', async () => {
    const page = await open(false)
    await page.getByRole('link', { name: 'Compare', exact: true }).click()
    await page.getByLabel('Addresses of pages').fill(`http://10.0.0.1/story\n\n${pages[0]}`)
    await page.getByRole('button', { name: 'Add another text' }).click()
    expect(await page.locator('fieldset').count()).toBe(2)
    expect(await page.getByLabel('Addresses of pages').inputValue()).toContain('http://10.0.0.1/story')
    await page.getByRole('button', { name: 'Compare' }).click()
    await page.waitForURL(/\/jobs\//)
    await until(
      async () => {
        const again = page.getByRole('link', { name: 'look again' })
        if ((await again.count()) === 0) return true
        await again.click()
        return undefined
      },
      { within: 60_000, what: () => 'the end of the job' },
    )
    expect(await page.getByText(/Only 1 of the 2 sources could be read/).count()).toBe(1)
    await page.getByRole('link', { name: 'change the sources and try again' }).click()
    expect(await page.locator('#addresses-wrong').textContent()).toContain('private network')
    expect(await page.getByLabel('Addresses of pages').inputValue()).toBe(`http://10.0.0.1/story\n${pages[0]}`)

    await page.getByLabel('Addresses of pages').fill(pages.slice(0, 2).join('\n'))
    await page.getByRole('button', { name: 'Compare' }).click()
    await until(
      async () => {
        const done = page.getByRole('link', { name: 'see the comparison' })
        if ((await done.count()) === 1) return done.click().then(() => true)
        await page.getByRole('link', { name: 'look again' }).click()
        return undefined
      },
      { within: 60_000, what: () => 'the way to the comparison' },
    )
    await page.waitForURL(/\/events\//)
    expect(await page.locator('.rail li').count()).toBe(2)
    await page.context().close()
  })
})
