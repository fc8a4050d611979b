import { FINDING_KINDS, FinalError, METHOD, rulesOf } from '@parallax/model'
import { knownMisses, precisionByKind, publishedFigures } from '@parallax/quality'
import { launchBrowser } from '@parallax/testing'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../src/words/index.js'
import { openTestDashboard, type TestDashboard } from '../open-test-dashboard.js'
import { expectCleanAtEveryWidth, openAll, openPage } from './open-page.js'

const browser: Browser | null = await launchBrowser()

const HOSTILE = '<script>window.hit=1</script><img src=x onerror=window.hit=1> \u202e'

let dashboard: TestDashboard
let failed: { id: string }

const get = async (path: string) => (await fetch(dashboard.url + path)).text()

const retry = (id: string, headers: Record<string, string> = {}) =>
  fetch(`${dashboard.url}/jobs/${encodeURIComponent(id)}/retry`, { method: 'POST', redirect: 'manual', headers })

beforeAll(async () => {
  dashboard = await openTestDashboard()
  const work = await dashboard.queue.work(
    {
      'preview-feed': async () => {
        throw new FinalError(HOSTILE)
      },
      'compare-event': async () => [],
    },
    {},
  )
  failed = await dashboard.queue.add('preview-feed', { url: `https://a.test/${HOSTILE}` })
  const done = await dashboard.queue.add('compare-event', { eventId: 'e1' })
  for (const { id } of [failed, done]) await dashboard.queue.waitFor(id, 20_000)
  await work.close()
  await dashboard.queue.add('read-article', { articleId: 'a1' })
})
afterAll(async () => {
  await browser?.close()
  await dashboard?.stop()
})

describe('about this method', () => {
  it('lists every rule that the code has, and the version of the method', async () => {
    const html = await get('/about')
    for (const rule of FINDING_KINDS.flatMap(rulesOf)) expect(html).toContain(`<code>${rule}</code>`)
    expect(html).toContain(`<code>${METHOD}</code>`)
  })

  it('every page leads to it', async () => {
    for (const path of ['/', '/feeds', '/outlets', '/nothing-here']) expect(await get(path)).toContain('href="/about"')
  })
})

describe('quality', () => {
  it('has words for every task and metric that is published, and every figure in a table', async () => {
    const { figures } = publishedFigures()
    for (const { task, metric } of figures)
      expect([words.quality.tasks[task], words.quality.metrics[metric]]).not.toContain(undefined)
    const html = await get('/quality')
    expect(html.match(/<tr>/g)).toHaveLength(figures.length + new Set(figures.map(({ task }) => task)).size)
    for (const { says } of knownMisses()) expect(html).toContain(says.slice(0, 40))
  })

  it('says of each kind of finding that nobody has read yet that it is not measured', async () => {
    const unread = [...precisionByKind().values()].filter((read) => read === null)
    expect((await get('/quality')).match(/not measured yet/g) ?? []).toHaveLength(unread.length)
  })
})

describe('jobs', () => {
  it('shows what waits, what failed with its reason, and what finished', async () => {
    const html = await get('/jobs')
    expect(html).toContain(`action="/jobs/${failed.id}/retry"`)
    expect(html).toContain('&lt;script>window.hit=1')
    expect(html).not.toContain('<img src=x')
    expect(html).toContain('Comparing the articles of an event')
    expect(html).toContain('Reading an article')
    expect(html).not.toContain('/jobs/board')
  })

  it('a job that is none, or that has not failed, is not tried again', async () => {
    expect((await retry('nothing')).status).toBe(404)
    const [waiting] = await dashboard.queue.list('waiting', 1)
    expect((await retry(waiting?.id ?? '')).status).toBe(404)
  })

  it('another site cannot make it try again', async () => {
    expect((await retry(failed.id, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
    expect((await dashboard.queue.get(failed.id))?.state).toBe('failed')
  })

  it('where a token is configured, the button leads to the sign-in', async () => {
    const guarded = await dashboard.openAnother({ PARALLAX_ADMIN_TOKEN: 'a-token-of-this-test-alone' })
    const response = await fetch(`${guarded.url}/jobs/${failed.id}/retry`, { method: 'POST', redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/sign-in'])
  })
})

describe.skipIf(!browser)('in a browser', () => {
  const openHere = (path: string, options: BrowserContextOptions) => {
    if (!browser) throw new Error('no browser')
    return openPage(browser, dashboard.url + path, options)
  }

  it.each(['/about', '/quality', '/jobs'])('%s is clean at every width, with everything opened too', (path) =>
    expectCleanAtEveryWidth(
      (options) => openHere(path, options),
      async (page) => {
        await openAll(page)
        expect(await page.evaluate('window.hit')).toBeUndefined()
      },
    ),
  )

  it('without JavaScript a failed job is tried again by its button', async () => {
    if (!browser) return
    const { page } = await openPage(browser, `${dashboard.url}/jobs`, { javaScriptEnabled: false })
    await page.getByRole('button', { name: /^Try again/ }).click()
    expect(await page.getByRole('status').textContent()).toContain('It is tried again')
    expect((await dashboard.queue.get(failed.id))?.state).toBe('waiting')
    expect(await page.getByRole('button', { name: /^Try again/ }).count()).toBe(0)
    await page.context().close()
  })
})
