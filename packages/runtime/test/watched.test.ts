import { FinalError } from '@parallax/model'
import { Registry } from 'prom-client'
import { afterEach, expect, test } from 'vitest'
import { createLog } from '../src/log.js'
import { withLogIds } from '../src/log-ids.js'
import { startOperations } from '../src/operations.js'
import { watchRuns } from '../src/watch-runs.js'

const stopping: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stopping.splice(0)) await stop()
})

const quietLog = createLog('test', 'silent')

const figuresOf = (register: Registry) => ({ contentType: register.contentType, text: () => register.metrics() })
const nothing = { figures: figuresOf(new Registry()), ping: async () => {}, log: quietLog }

const open = async (watched: Partial<typeof nothing>) => {
  const settings = { metricsPort: 0, metricsHost: '127.0.0.1' }
  const { address, stop } = await startOperations(settings, { ...nothing, ...watched })
  stopping.push(stop)
  return async (path: string) => {
    const answer = await fetch(`${address}${path}`)
    return { status: answer.status, text: await answer.text() }
  }
}

test('a worker without a port answers nobody', async () => {
  const settings = { metricsPort: null, metricsHost: '127.0.0.1' }
  const { address } = await startOperations(settings, nothing)
  expect(address).toBeNull()
})

test('it lives although its store does not answer, and is ready only where it does', async () => {
  let isAway = true
  const ask = await open({
    ping: async () => {
      if (isAway) throw new Error('away')
    },
  })
  expect(await ask('/healthz')).toEqual({ status: 200, text: 'ok\n' })
  expect((await ask('/readyz')).status).toBe(503)
  isAway = false
  expect((await ask('/readyz')).status).toBe(200)
  expect((await ask('/elsewhere')).status).toBe(404)
})

test('a port that is taken stops the start with one sentence', async () => {
  const taken = await startOperations({ metricsPort: 0, metricsHost: '127.0.0.1' }, nothing)
  stopping.push(taken.stop)
  const settings = { metricsPort: Number(new URL(taken.address ?? '').port), metricsHost: '127.0.0.1' }
  await expect(startOperations(settings, nothing)).rejects.toThrow(
    /PARALLAX_METRICS_PORT: port \d+ on 127\.0\.0\.1 cannot be had \(EADDRINUSE\)/,
  )
})

test('runs and mishaps are counted by name and outcome', async () => {
  const register = new Registry()
  const ask = await open({ figures: figuresOf(register) })
  const runs = watchRuns({ log: quietLog, register, quiet: [] })
  const run = { id: 'j', name: 'compare-event', attempt: 1, next: [] }
  runs.onEnd({ ...run, outcome: 'done', seconds: 0.3 })
  runs.onEnd({ ...run, outcome: 'failed', seconds: 2 })
  runs.onMishap('poll-feed', 'stalled')

  const { text } = await ask('/metrics')
  expect(text).toContain('parallax_job_seconds_bucket{le="0.5",name="compare-event",outcome="done"} 1')
  expect(text).toContain('parallax_job_seconds_sum{name="compare-event",outcome="failed"} 2')
  expect(text).toContain('parallax_job_mishaps_total{name="poll-feed",mishap="stalled"} 1')
})

test('every line of a run carries the id of its job, and the line of its end the jobs that follow; a good clock is silent', async () => {
  const lines: Record<string, unknown>[] = []
  const log = createLog('test', 'info', { write: (line: string) => lines.push(JSON.parse(line)) })
  const runs = watchRuns({ log, register: new Registry(), quiet: ['derive-undone'] })
  const ended = { attempt: 1, outcome: 'done', seconds: 0.01 }

  await withLogIds({ requestId: 'r1' }, async () => log.info('asked'))
  await runs.around({ id: 'j1' }, async () => {
    await Promise.resolve()
    log.info('inside')
    runs.onError(new FinalError('gone'), null)
    runs.onEnd({ ...ended, id: 'j1', name: 'poll-feed', next: ['j2'] })
  })
  runs.onEnd({ ...ended, id: 'j3', name: 'derive-undone', next: [] })
  log.info('outside')

  expect(lines.map(({ msg, requestId, jobId, next }) => ({ msg, requestId, jobId, next }))).toEqual([
    { msg: 'asked', requestId: 'r1' },
    { msg: 'inside', jobId: 'j1' },
    { msg: 'a job was refused', jobId: 'j1' },
    { msg: 'a job ran', jobId: 'j1', next: ['j2'] },
    { msg: 'outside' },
  ])
})
