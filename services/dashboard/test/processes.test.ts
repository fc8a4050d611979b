import { createLog } from '@parallax/runtime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWatchdog } from '../src/server/watchdog.js'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'

let dashboard: TestDashboard
beforeAll(async () => {
  dashboard = await openTestDashboard()
})
afterAll(() => dashboard.stop())

const get = async (path: string) => (await fetch(dashboard.url + path)).text()

/** A process that promised a sign every ten seconds, or at every moment, and so is silent at once. */
const sign = (service: string, pid: number, everyMs = 10_000) =>
  dashboard.store.processes.sign({
    ...{ id: `${service}-${pid}`, service, host: 'press', pid, method: 'm1', jobs: [], everyMs },
  })
const signAndGoSilent = (service: string, pid: number) => sign(service, pid, 0)

test('the page of jobs names each process with its last sign, and says in words who is silent or missing', async () => {
  await sign('collector', 11)
  await sign('analyst', 12)
  const well = await get('/jobs')
  expect(well).toContain('press, 11')
  expect(well).not.toContain('notice is-bad')

  await signAndGoSilent('analyst', 12)
  const ill = await get('/jobs')
  expect(ill).toMatch(/Analyst 12 on press has been silent for \d+ seconds?\./)
  expect(ill).toContain('No analyst gives signs of life: no article is placed')
  expect(ill).not.toContain('No collector')
})

test('the figures count working and silent processes, and every series is there from the start', async () => {
  await sign('collector', 11)
  await signAndGoSilent('analyst', 12)
  const figures = await get('/metrics')
  expect(figures).toContain('parallax_processes{service="collector",state="working"} 1')
  expect(figures).toContain('parallax_processes{service="analyst",state="silent"} 1')
  expect(figures).toMatch(/parallax_process_last_sign_seconds\{service="analyst",host="press",pid="12"\} \d/)
  expect(figures).toContain('parallax_feeds{status="failing"} 0')
  expect(figures).toContain('parallax_articles{state="read"} 0')
  expect(figures).toContain('parallax_events_with_finding{kind="number"} 0')
})

test('the figures tell how long the next job of each name has waited', async () => {
  await dashboard.queue.add('read-article', { articleId: 'a1' })
  const figures = await get('/metrics')
  expect(figures).toMatch(/parallax_jobs_oldest_waiting_seconds\{name="read-article"\} \d*\.\d+/)
  expect(figures).toContain('parallax_jobs_oldest_waiting_seconds{name="place-article"} 0\n')
})

test('the watchdog logs a silence once, and the return once', async () => {
  const lines: string[] = []
  const log = createLog('test', 'info', { write: (line) => lines.push(JSON.parse(line).msg) })
  const look = createWatchdog({ store: dashboard.store, log })
  await sign('collector', 11)
  await sign('analyst', 12)
  await look()
  await signAndGoSilent('analyst', 12)
  await look()
  await look()
  await sign('analyst', 12)
  await look()
  expect(lines).toEqual(['a process has gone silent', 'a process that was silent is back'])
})
