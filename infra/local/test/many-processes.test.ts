import { readFile } from 'node:fs/promises'
import { type Demo, startDemo, TRUTH } from '@parallax/demo'
import type { Article, NewsEvent } from '@parallax/model'
import { startRedis, startTestPostgres } from '@parallax/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getAll, until } from './running.js'
import { type LogLine, type ServiceProcess, startServiceProcess } from './service-process.js'

const PATHS = Object.values(TRUTH).flat()
const DONE_WITHIN_MS = 240_000

const postgres = await startTestPostgres()
const redis = await startRedis({ args: ['--appendonly', 'yes', '--maxmemory-policy', 'noeviction'] })
afterAll(async () => {
  await redis?.stop()
  await postgres.stop()
})

const pathsOf = ({ articles }: NewsEvent): string[] => articles.map(({ url }) => new URL(url).pathname).sort()
const eventsOf = ({ address }: ServiceProcess) => getAll<NewsEvent>(`${address}/api/v1/events`)
const metricsOf = async ({ address }: ServiceProcess) => (await fetch(`${address}/metrics`)).text()

/** What alerts, board and chart ask Prometheus for. */
const asked = async (): Promise<string[]> => {
  const files = ['prometheus/alerts.yaml', 'grafana/dashboards/parallax.json', 'helm/templates/keda.yaml']
  const texts = await Promise.all(files.map((file) => readFile(new URL(`../../${file}`, import.meta.url), 'utf8')))
  return [...new Set(texts.join('\n').match(/\b(parallax|process|nodejs)_\w+/g))]
}

/** Sums a figure over the processes that tell it. */
const sumOf = (texts: readonly string[], series: string): number =>
  texts
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.startsWith(`${series} `))
    .reduce((sum, line) => sum + Number(line.slice(series.length)), 0)

describe.skipIf(redis === null)(
  'two of each service as processes of their own, on one PostgreSQL and one Redis',
  () => {
    let demo: Demo
    let collectors: ServiceProcess[]
    let analysts: ServiceProcess[]
    let dashboards: ServiceProcess[]
    const requestIds: string[] = []
    /** Subscribes a feed; asks again where the machine is too busy for it to be read within its limits. */
    const subscribe = (url: string, { address }: ServiceProcess) =>
      until(
        async () => {
          const answer = await fetch(`${address}/api/v1/feeds`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ url }),
          })
          requestIds.push(answer.headers.get('x-request-id') ?? '')
          return answer.status === 200 || answer.status === 201 ? true : undefined
        },
        { within: DONE_WITHIN_MS, what: () => `a subscription of ${url}` },
      )
    const all = () => [...collectors, ...analysts, ...dashboards]
    const logOf = (processes: readonly ServiceProcess[]): LogLine[] => processes.flatMap(({ lines }) => lines)

    beforeAll(async () => {
      const env = {
        DATABASE_URL: postgres.url,
        REDIS_URL: redis?.url ?? '',
        PARALLAX_ALLOW_ADDRESSES: '127.0.0.0/8',
        PARALLAX_HOST_DELAY_MS: '0',
      }
      const two = (service: string) =>
        Promise.all([startServiceProcess(service, env), startServiceProcess(service, env)])
      demo = await startDemo()
      ;[collectors, analysts, dashboards] = await Promise.all([two('collector'), two('analyst'), two('dashboard')])
      await Promise.all(
        demo.outlets.map(({ feedUrl }, index) => subscribe(feedUrl, dashboards[index % 2] as ServiceProcess)),
      )
    })
    afterAll(async () => {
      const codes = await Promise.all(all().map((process) => process.stop()))
      await demo.stop()
      expect(codes).toEqual(codes.map(() => 0))
    })

    test('every article comes once to its event, and both dashboards show the same comparisons', async () => {
      await until(
        async () => {
          const events = await eventsOf(dashboards[0] as ServiceProcess)
          const isDone =
            events.flatMap(pathsOf).length >= PATHS.length && events.every((one) => one.comparisonId !== null)
          return isDone || undefined
        },
        { within: DONE_WITHIN_MS, what: () => 'every article to be placed and compared' },
      )
      const [one, other] = await Promise.all(dashboards.map(eventsOf))
      expect(one?.map(pathsOf).sort()).toEqual(
        Object.values(TRUTH)
          .map((paths) => [...paths].sort())
          .sort(),
      )
      expect(other).toEqual(one)
      const articles = await getAll<Article>(`${dashboards[1]?.address}/api/v1/articles`)
      expect(articles.map(({ url }) => new URL(url).pathname).sort()).toEqual([...PATHS].sort())
    })

    test('the workers count their runs, and every dashboard sees all six processes work', async () => {
      const counts = async () => {
        const workers = await Promise.all([...collectors, ...analysts].map(metricsOf))
        const count = (name: string) => sumOf(workers, `parallax_job_seconds_count{name="${name}",outcome="done"}`)
        return { read: count('read-article'), placed: count('place-article'), compared: count('compare-event') }
      }
      // An article that was placed with others before its reading ended is compared instead; each is one of the two.
      const followingReads = () =>
        logOf(collectors).flatMap(({ name, next = [] }) => (name === 'read-article' ? next : []))
      const toPlace = () => new Set(followingReads().filter((id) => id.startsWith('place-article.'))).size
      const done = await until(
        async () => {
          const now = await counts()
          return now.read >= PATHS.length && now.placed >= toPlace() ? now : undefined
        },
        { within: 60_000, what: () => 'a run for each article that was read, and for each that was to be placed' },
      )
      expect(followingReads().length).toBeGreaterThanOrEqual(PATHS.length)
      expect(toPlace()).toBeGreaterThan(0)
      expect(done.compared).toBeGreaterThanOrEqual(Object.keys(TRUTH).length)
      for (const figures of await Promise.all(dashboards.map(metricsOf))) {
        for (const service of ['collector', 'analyst', 'dashboard']) {
          expect(figures).toContain(`parallax_processes{service="${service}",state="working"} 2`)
        }
      }
    })

    test('alerts, board and chart ask for figures that the processes tell', async () => {
      const figures = (await Promise.all(all().map(metricsOf))).join('\n')
      // What never happened in this run has no series yet, but its description is there.
      const told = new Set(figures.match(/^[a-z]\w+|(?<=^# TYPE )\w+/gm))
      expect((await asked()).filter((name) => !told.has(name))).toEqual([])
    })

    test('the log leads from a request to its job, and from the job to those that follow, over processes', () => {
      const added = logOf(dashboards).flatMap((line) => (requestIds.includes(line.requestId ?? '') ? [line.added] : []))
      expect(added.length).toBeGreaterThanOrEqual(demo.outlets.length)
      const subscribed = logOf(collectors).find(({ jobId, next = [] }) => added.includes(jobId) && next.length === 1)
      expect(subscribed?.name).toBe('subscribe-feed')
      const polled = logOf(collectors).find(({ jobId }) => jobId !== undefined && subscribed?.next?.includes(jobId))
      expect(polled?.name).toBe('poll-feed')
      const read = logOf(collectors).filter(({ jobId }) => jobId !== undefined && polled?.next?.includes(jobId))
      expect(read.map(({ name }) => name)).toContain('read-article')
      // An article that was placed with others before its reading ended leads to a comparison.
      const next = read.flatMap((line) => line.next ?? [])
      const following = logOf(analysts).filter(({ jobId }) => jobId !== undefined && next.includes(jobId))
      expect(following.map(({ name }) => name)).toContain('place-article')
    })

    test('a worker that stops in order is off the list at once, and the others go on', async () => {
      const [leaving] = collectors
      expect(await leaving?.stop()).toBe(0)
      const figures = await metricsOf(dashboards[0] as ServiceProcess)
      expect(figures).toContain('parallax_processes{service="collector",state="working"} 1')
      expect(figures).toContain('parallax_processes{service="collector",state="silent"} 0')
    })
  },
)
