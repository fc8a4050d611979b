import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { gate, turnstile } from './gate.js'
import { onBothServers } from './on-both-servers.js'
import { ended } from './until.js'

const LOCK_MS = 1_000
const WORKER = fileURLToPath(new URL('./hanging-worker.ts', import.meta.url))

type Child = ChildProcessByStdio<null, Readable, null>

await onBothServers('stopping', ({ open, server }) => {
  const children: Child[] = []

  /** Starts a process that takes a job and never ends it, and waits until it has taken one. */
  const hangingWorker = async (): Promise<Child> => {
    const args = ['--import', 'tsx', '--conditions=parallax-source', WORKER, JSON.stringify(server), String(LOCK_MS)]
    const child: Child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    children.push(child)
    await once(child.stdout, 'data')
    return child
  }
  const kill = async (child: Child) => {
    const exited = once(child, 'exit')
    child.kill('SIGKILL')
    await exited
  }
  afterEach(async () => {
    for (const child of children.splice(0)) {
      if (child.exitCode === null && child.signalCode === null) await kill(child)
    }
  })

  test('a job whose process is killed, twice, is run again and lost never', { timeout: 60_000 }, async () => {
    const queue = await open()
    const { id } = await queue.add('compare-event', { eventId: 'e1' })
    await kill(await hangingWorker())
    await kill(await hangingWorker())
    expect((await queue.get(id))?.state).toBe('active')

    await queue.work({ 'compare-event': async () => ({ answer: 'done' }) }, {}, { lockMs: LOCK_MS })
    expect(await ended(queue, id)).toMatchObject({ state: 'completed', answer: 'done' })
  })

  test('closing lets a running job end, and takes no further one', async () => {
    const queue = await open()
    const [begun, go] = [gate(), gate()]
    const work = await queue.work(
      {
        'place-article': async () => {
          begun.open()
          await go.passed
          return { answer: 'placed' }
        },
      },
      {},
    )
    const running = await queue.add('place-article', { articleId: 'a1' })
    const waiting = await queue.add('place-article', { articleId: 'a2' })
    await begun.passed
    const closed = work.close()
    go.open()
    await closed
    expect(await queue.get(running.id)).toMatchObject({ state: 'completed', answer: 'placed' })
    expect((await queue.get(waiting.id))?.state).toBe('waiting')
  })

  test('closing hands back within ten seconds what does not end, and the next process ends it', async () => {
    const [stopping, next] = await Promise.all([open(), open()])
    const both = turnstile(2)
    const told: string[] = []
    await stopping.work(
      {
        'compare-event': ({ eventId }, _context, { signal }) => {
          both.open()
          // One leaves off when it is told to, the other does not even hear.
          return new Promise((_resolve, reject) => {
            if (eventId === 'deaf') return
            signal.addEventListener('abort', () => {
              told.push(eventId)
              reject(signal.reason)
            })
          })
        },
      },
      {},
    )
    const jobs = await Promise.all(['obedient', 'deaf'].map((eventId) => next.add('compare-event', { eventId })))
    await both.passed
    const closedAt = Date.now()
    await stopping.close()
    expect(Date.now() - closedAt).toBeLessThan(10_000)
    expect(told).toEqual(['obedient'])
    for (const { id } of jobs) expect(await next.get(id)).toMatchObject({ state: 'waiting', failure: null })

    await next.work({ 'compare-event': async () => ({ answer: 'done' }) }, {})
    for (const { id } of jobs) expect(await ended(next, id)).toMatchObject({ state: 'completed', answer: 'done' })
  })

  test('a run that has lost its job is told to leave off', async () => {
    const queue = await open()
    const [begun, told] = [gate(), gate()]
    await queue.work(
      {
        'compare-event': async (_payload, _context, { signal }) => {
          signal.addEventListener('abort', () => told.open())
          begun.open()
          await told.passed
          return []
        },
      },
      {},
      { lockMs: LOCK_MS },
    )
    await queue.add('compare-event', { eventId: 'e1' })
    await begun.passed
    await queue.wipe()
    await told.passed
  })

  test('a closed queue leaves nothing open, however often it is closed', async () => {
    const queue = await open()
    await queue.work({ 'poll-feed': async () => [], 'compare-event': async () => [] }, {})
    await ended(queue, (await queue.add('compare-event', { eventId: 'e1' })).id)
    await queue.close()
    await queue.close()
    await expect(queue.ping()).rejects.toThrow()
  })
})
