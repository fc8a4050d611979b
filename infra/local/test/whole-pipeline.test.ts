import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Demo, startDemo, TRUTH } from '@parallax/demo'
import {
  type Article,
  articleText,
  type Comparison,
  type NewsEvent,
  paragraphsOf,
  type Revision,
  type Webhook,
} from '@parallax/model'
import { openQueue } from '@parallax/queue'
import { startThreads } from '@parallax/runtime'
import { type Receiver, startReceiver, startRedis, startTestPostgres } from '@parallax/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readBundle } from '../src/read-bundle.js'
import { subscribe } from '../src/subscribe.js'
import { verifyBundle } from '../src/verify-bundle.js'
import { childrenOf } from './children-of.js'
import { freshDatabase } from './fresh-database.js'
import { getAll, getJson, type Running, removeData, run, until } from './running.js'

const ARTICLES = Object.values(TRUTH).flat().length
const DONE_WITHIN_MS = 240_000
const TASKS = new URL('../src/tasks.ts', import.meta.url)
const LIMITS = { threads: 1, timeoutMs: 60_000, heapMb: 512 }

const postgres = await startTestPostgres()
const redis = await startRedis()
afterAll(async () => {
  await redis?.stop()
  await postgres.stop()
})

const Sent = z.object({
  type: z.string(),
  data: z.object({ eventId: z.string(), edit: z.object({ after: z.object({ text: z.string() }) }) }),
})
const Asked = z.object({ id: z.string() })

const postJson = async (url: string, body: unknown): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

/** Every article has its event, and every event is compared as it stands. */
const everythingDone = async (address: string): Promise<NewsEvent[] | undefined> => {
  const articles = await getAll<Article>(`${address}/api/v1/articles`)
  if (articles.length < ARTICLES || articles.some((article) => article.eventId === null)) return undefined
  const events = await getAll<NewsEvent>(`${address}/api/v1/events`)
  return events.every((event) => event.comparisonId !== null) ? events : undefined
}

const pathsOf = (event: NewsEvent): string[] => event.articles.map(({ url }) => new URL(url).pathname).sort()

const queues = [
  { queue: 'PostgreSQL', redisUrl: null, isThere: true },
  { queue: 'Redis', redisUrl: redis?.url ?? null, isThere: redis !== null },
]

describe.each(queues)('from feed to comparison, the queue on $queue', ({ queue, redisUrl, isThere }) => {
  describe.skipIf(!isThere)('over the demo outlets', () => {
    let demo: Demo
    let running: Running
    let database: string
    let events: NewsEvent[]
    let receiver: Receiver
    let aheadMs = 0

    beforeAll(async () => {
      database = await freshDatabase(postgres.url, `pipeline_${queue.toLowerCase()}`)
      receiver = await startReceiver()
      demo = await startDemo({ now: () => new Date(Date.now() + aheadMs) })
      running = await run('start', {
        ...(redisUrl === null ? {} : { REDIS_URL: redisUrl }),
        DATABASE_URL: database,
        PARALLAX_ALLOW_ADDRESSES: '127.0.0.0/8',
        PARALLAX_HOST_DELAY_MS: '0',
      })
      await subscribe(
        running.address,
        demo.outlets.map((outlet) => outlet.feedUrl),
        null,
      )
    })
    afterAll(async () => {
      await running?.stop()
      await demo?.stop()
      await receiver?.stop()
      if (running) await removeData(running.dataDir)
    })

    test('a wiped queue and killed workers lose nothing: every article ends in its event, compared', async () => {
      await until(
        async () => ((await getAll<Article>(`${running.address}/api/v1/articles`)).length > 10 ? true : undefined),
        {
          within: DONE_WITHIN_MS,
          what: () => `some articles; it said: ${running.said()}`,
        },
      )
      const jobs = await openQueue(redisUrl === null ? { databaseUrl: database } : { redisUrl })
      await jobs.wipe()
      await jobs.close()
      for (const pid of await childrenOf(running.program.pid, /services\/(collector|analyst)\//))
        process.kill(pid, 'SIGKILL')

      events = await until(() => everythingDone(running.address), {
        within: DONE_WITHIN_MS,
        what: () => `every article to be placed and compared; it said: ${running.said()}`,
      })
      const placed = events.flatMap(pathsOf)
      expect(placed.length).toBe(ARTICLES)
      expect(new Set(placed).size).toBe(ARTICLES)
    })

    test('each thing that happened is one event with all of its articles', () => {
      const found = events.map(pathsOf).sort()
      const told = Object.values(TRUTH)
        .map((paths) => [...paths].sort())
        .sort()
      expect(found).toEqual(told)
    })

    test('every span of every comparison is verbatim', async () => {
      let spans = 0
      for (const event of events) {
        const comparison = await getJson<Comparison>(`${running.address}/api/v1/events/${event.id}/comparison`)
        const sources = new Map<string, { text: string; title: string }>()
        for (const { id, title } of comparison.articles) {
          const article = await getJson<Article>(`${running.address}/api/v1/articles/${id}`)
          sources.set(id, { text: articleText(paragraphsOf(article.text)), title })
        }
        const mentions = comparison.facts.flatMap((fact) => [...fact.mentions, ...fact.headlines])
        for (const span of [...mentions, ...comparison.findings.flatMap((finding) => finding.evidence)]) {
          expect(sources.get(span.articleId)?.[span.in].slice(span.start, span.end)).toBe(span.text)
          spans += 1
        }
      }
      expect(spans).toBeGreaterThan(ARTICLES)
    })

    test('an edit that no feed tells of becomes a revision, and the event is compared anew', async () => {
      const event = events.find((candidate) =>
        pathsOf(candidate).some((path) => TRUTH['ferry-port-selwyn']?.includes(path)),
      )
      if (!event) throw new Error('The event of the ferry is not there')
      const edited = event.articles.find((article) => article.outlet.name === 'Coastal Herald')
      await postJson(`${running.address}/api/v1/webhooks`, {
        url: receiver.url,
        rules: [{ on: 'number-edit', event: event.id }],
      })
      aheadMs += 120_000

      const answer = await fetch(`${running.address}/api/v1/events/${event.id}/reanalysis`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ refetch: true }),
      })
      expect(answer.status).toBe(202)
      const revisions = await until(
        async () => {
          const { items } = await getJson<{ items: Revision[] }>(
            `${running.address}/api/v1/articles/${edited?.id}/revisions`,
          )
          return items.length > 1 ? items : undefined
        },
        { within: 30_000, what: () => `a second revision; it said: ${running.said()}` },
      )
      expect(revisions.map((revision) => revision.paragraphs.join(' ').includes('At least 18'))).toContain(true)

      await until(
        async () => {
          const now = await getJson<NewsEvent>(`${running.address}/api/v1/events/${event.id}`)
          return now.comparisonId !== event.comparisonId && now.counts.edits > 0 ? now : undefined
        },
        { within: 30_000, what: () => 'a new comparison that counts the edit' },
      )
    })

    test('the edited number is sent once and stands once in the feed of alerts, and another analysis tells nothing', async () => {
      await until(() => (receiver.received.length > 0 ? true : undefined), {
        within: 30_000,
        what: () => `a delivery; it said: ${running.said()}`,
      })
      const sent = receiver.received.map(({ body }) => Sent.parse(JSON.parse(body)))
      expect(sent).toMatchObject([
        { type: 'alert.number-edit', data: { edit: { after: { text: expect.stringContaining('18') } } } },
      ])
      const entries = async () => {
        const feed = await (
          await fetch(`${running.address}/events/${sent[0]?.data.eventId}.atom?on=number-edit`)
        ).text()
        return feed.match(/<entry>/g)?.length
      }
      expect(await entries()).toBe(1)

      const { eventId } = sent[0]?.data ?? {}
      const job = await postJson(`${running.address}/api/v1/events/${eventId}/reanalysis`, {})
      const { id } = Asked.parse(job)
      await until(
        async () =>
          (await getJson<{ state: string }>(`${running.address}/api/v1/jobs/${id}`)).state === 'completed'
            ? true
            : undefined,
        { within: 30_000, what: () => `the analysis to end; it said: ${running.said()}` },
      )
      expect(await entries()).toBe(1)
      const { items } = await getJson<{ items: Webhook[] }>(`${running.address}/api/v1/webhooks`)
      expect(items.map(({ deliveries }) => deliveries)).toEqual([{ waiting: 0, delivered: 1, dead: 0 }])
    })

    test('the bundle of a comparison that was made anew, with its earlier revisions, gives the same bytes again', async () => {
      const path = join(running.dataDir, 'bundle.json')
      const withEarlier = async () => {
        for (const { id } of events) {
          const answer = await fetch(`${running.address}/api/v1/events/${id}/comparison.bundle`)
          await writeFile(path, await answer.text())
          const { input } = await readBundle(path)
          if (input.articles.some(({ earlier }) => earlier !== undefined)) return input
        }
      }
      await until(withEarlier, { within: 30_000, what: () => 'a comparison that was made from earlier revisions too' })
      const threads = startThreads<typeof import('../src/tasks.js')>(TASKS, LIMITS)
      const verdict = await verifyBundle(path, threads)
      await threads.close()
      expect(verdict).toMatchObject({ isSame: true })
    })

    test('a stop finishes or hands back what runs, within ten seconds', async () => {
      const { code, ms } = await running.stop()
      expect(code).toBe(0)
      expect(ms).toBeLessThan(11_000)
    })
  })
})
