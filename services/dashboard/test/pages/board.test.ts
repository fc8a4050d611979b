import { openQueue } from '@parallax/queue'
import { createLog, readSettings } from '@parallax/runtime'
import { migrate, openStore } from '@parallax/store'
import { launchBrowser, startRedis, startTestPostgres } from '@parallax/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDashboard } from '../../src/server/create-dashboard.js'
import { type Listening, listen } from '../../src/server/listen.js'
import { openPage } from './open-page.js'

const TOKEN = 'a-token-of-this-test-alone'

const redis = await startRedis()
const browser = await launchBrowser()

describe.skipIf(!redis)('with the queue on Redis', () => {
  const closing: (() => Promise<unknown>)[] = []
  let open: Listening
  let guarded: Listening

  beforeAll(async () => {
    const postgres = await startTestPostgres()
    await migrate(postgres.url)
    const store = openStore(postgres.url)
    const queue = await openQueue({ redisUrl: redis?.url ?? '' })
    closing.push(
      () => queue.close(),
      () => store.close(),
      () => postgres.stop(),
    )
    const start = async (env: Record<string, string>) => {
      const settings = readSettings({ PORT: '0', REDIS_URL: redis?.url, ...env })
      const listening = await listen(
        createDashboard({ store, queue, settings, log: createLog('test', 'silent') }),
        settings,
      )
      closing.unshift(() => listening.close())
      return listening
    }
    open = await start({})
    guarded = await start({ PARALLAX_ADMIN_TOKEN: TOKEN })
    await queue.add('compare-event', { eventId: '<img src=x onerror=window.hit=1>' })
  })
  afterAll(async () => {
    await browser?.close()
    for (const close of closing) await close()
    await redis?.stop()
  })

  it('the page of jobs leads to the board', async () => {
    expect(await (await fetch(`${open.address}/jobs`)).text()).toContain('href="/jobs/board"')
    const { headers, status } = await fetch(`${open.address}/jobs/board`)
    expect(status).toBe(200)
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
  })

  it('another site may neither look nor write', async () => {
    const headers = { 'Sec-Fetch-Site': 'cross-site' }
    expect((await fetch(`${open.address}/jobs/board/api/queues`, { headers })).status).toBe(403)
    const clean = `${open.address}/jobs/board/api/queues/compare-event/clean/failed`
    expect((await fetch(clean, { method: 'PUT', headers })).status).toBe(403)
  })

  it('where a token is configured, nobody without one sees it', async () => {
    const { status, headers } = await fetch(`${guarded.address}/jobs/board`, { redirect: 'manual' })
    expect([status, headers.get('location')]).toEqual([303, '/sign-in'])
    const authorization = `Bearer ${TOKEN}`
    expect((await fetch(`${guarded.address}/jobs/board`, { headers: { authorization } })).status).toBe(200)
  })

  it.skipIf(!browser)('in a browser it shows the queues, runs no payload and asks nobody else', async () => {
    if (!browser) return
    const { page } = await openPage(browser, `${open.address}/jobs/board/queue/compare-event`, {})
    const answered: string[] = []
    page.on('response', (response) => answered.push(new URL(response.url()).origin))
    await page.reload({ waitUntil: 'load' })
    await page.getByText('compare-event').first().waitFor()
    await page.getByText('onerror').first().waitFor()
    expect(await page.evaluate('window.hit')).toBeUndefined()
    expect(new Set(answered)).toEqual(new Set([open.address]))
    await page.context().close()
  })
})
