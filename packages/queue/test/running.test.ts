import { FinalError } from '@parallax/model'
import { Queue } from 'bullmq'
import { expect, test } from 'vitest'
import { type Backend, CONNECTION } from '../src/backend.js'
import type { FailedRun } from '../src/index.js'
import { newBullId } from '../src/job-id.js'
import { openPostgresBackend } from '../src/postgres-backend.js'
import { openRedisBackend } from '../src/redis-backend.js'
import { gate } from './gate.js'
import { onBothServers } from './on-both-servers.js'
import { ended, until } from './until.js'

await onBothServers('running a job', ({ open, server }) => {
  const openBackend = (): Promise<Backend> =>
    'databaseUrl' in server
      ? openPostgresBackend(server.databaseUrl, () => {})
      : openRedisBackend(server.redisUrl, 'parallax', () => {})

  test('a final error is not tried again, and its words are what a person reads', async () => {
    const queue = await open()
    const runs: (FailedRun | null)[] = []
    const fail = async () => {
      throw new FinalError('This page is not a feed and links none.')
    }
    await queue.work({ 'poll-feed': fail }, {}, { onError: (_error, run) => runs.push(run) })
    const { id } = await queue.add('poll-feed', { feedId: 'f1' })
    const view = await ended(queue, id)
    expect(view).toMatchObject({ state: 'failed', failure: 'This page is not a feed and links none.', answer: null })
    expect(runs).toEqual([{ id, name: 'poll-feed', payload: { feedId: 'f1' }, attempt: 1, isFinal: true }])
  })

  test('every other error is tried again as often as the table says', async () => {
    const queue = await open()
    const attempts: [number | undefined, boolean | undefined][] = []
    const fail = async () => {
      throw new Error('the database is away')
    }
    await queue.work(
      { 'preview-feed': fail },
      {},
      { onError: (_e, run) => attempts.push([run?.attempt, run?.isFinal]) },
    )
    const { id } = await queue.add('preview-feed', { url: 'https://a.test/' })
    expect(await ended(queue, id)).toMatchObject({ state: 'failed', failure: 'the database is away' })
    expect(attempts).toEqual([
      [1, false],
      [2, true],
    ])
  })

  test('whatever is thrown becomes a failure with a reason of bounded length', async () => {
    const queue = await open()
    const toThrow: unknown[] = [
      null,
      undefined,
      'text',
      { a: 1 },
      new Error(''),
      new Error(`\0\ud800${'x'.repeat(1e6)}`),
    ]
    const thrown = [...toThrow]
    const throwNext = async () => {
      throw thrown.shift()
    }
    await queue.work({ 'derive-undone': throwNext }, {})
    for (const _ of toThrow) {
      const { failure, state } = await ended(queue, (await queue.add('derive-undone', {})).id)
      expect(state).toBe('failed')
      expect(failure?.length).toBeGreaterThan(0)
      expect(failure?.length).toBeLessThanOrEqual(500)
    }
    expect(thrown).toEqual([])
  })

  test('an answer that cannot be kept fails the job once, with the reason', async () => {
    const queue = await open()
    let runs = 0
    await queue.work(
      {
        'compare-event': async () => {
          runs += 1
          return { answer: 10n }
        },
      },
      {},
    )
    const { id } = await queue.add('compare-event', { eventId: 'e1' })
    expect((await ended(queue, id)).failure).toMatch(/cannot be kept.*BigInt/)
    expect(runs).toBe(1)
  })

  test('a payload of another version is set aside with the reason at its first try, and never reaches the handler', async () => {
    const queue = await open()
    let runs = 0
    const ends: [string, number][] = []
    await queue.work(
      {
        'compare-event': async () => {
          runs += 1
          return []
        },
      },
      {},
      { onEnd: ({ outcome, attempt }) => ends.push([outcome, attempt]) },
    )
    const backend = await openBackend()
    const raw = new Queue('compare-event', CONNECTION, backend.forQueues)
    const jobId = newBullId()
    await raw.add('compare-event', { event: 7 }, { jobId, attempts: 3 })
    const { failure } = await ended(queue, `compare-event.${jobId}`)
    expect(failure).toMatch(/no payload of compare-event .*eventId/)
    expect(runs).toBe(0)
    expect(ends).toEqual([['refused', 1]])
    await raw.close()
    await backend.close()
  })

  test('failed jobs are listed, the latest first, and can be run again', async () => {
    const queue = await open()
    let isBroken = true
    await queue.work(
      {
        'compare-event': async () => {
          if (isBroken) throw new FinalError('broken')
          return { answer: 'mended' }
        },
        'poll-feed': async () => {
          throw new FinalError('gone')
        },
      },
      {},
    )
    const first = await queue.add('compare-event', { eventId: 'e1' })
    await ended(queue, first.id)
    const second = await queue.add('poll-feed', { feedId: 'f1' })
    await ended(queue, second.id)
    expect((await queue.list('failed', 10)).map(({ id, failure }) => [id, failure])).toEqual([
      [second.id, 'gone'],
      [first.id, 'broken'],
    ])
    expect(await queue.list('failed', 1)).toHaveLength(1)
    expect((await queue.counts())['compare-event']).toEqual({ waiting: 0, active: 0, failed: 1, delayed: 0 })

    isBroken = false
    expect(await queue.retry(first.id)).toBe(true)
    const mended = await until(queue, first.id, ({ state }) => state === 'completed')
    expect(mended).toMatchObject({ answer: 'mended', failure: null })
    expect(await queue.retry(first.id)).toBe(false)
  })

  test('articles are placed one at a time, however many processes place', async () => {
    const [one, two] = await Promise.all([open(), open()])
    const [begun, go] = [gate(), gate()]
    const placed: string[] = []
    const handlers = {
      'place-article': async ({ articleId }: { articleId: string }) => {
        placed.push(articleId)
        begun.open()
        await go.passed
        return []
      },
      'compare-event': async () => [],
    }
    await Promise.all([one.work(handlers, {}), two.work(handlers, {})])
    const first = await one.add('place-article', { articleId: 'a1' })
    await begun.passed
    const second = await one.add('place-article', { articleId: 'a2' })

    // Time enough for both processes to take other work up: the second article stays where it is.
    for (let time = 0; time < 10; time += 1) {
      await ended(two, (await two.add('compare-event', { eventId: `e${time}` })).id)
    }
    expect((await two.get(second.id))?.state).toBe('waiting')
    expect(placed).toEqual(['a1'])

    go.open()
    await Promise.all([ended(one, first.id), ended(two, second.id)])
    expect(placed).toEqual(['a1', 'a2'])
  })

  test('only the jobs that are asked for are run', async () => {
    const queue = await open()
    const ran: string[] = []
    const note = (name: string) => async () => {
      ran.push(name)
      return []
    }
    const handlers = { 'poll-feed': note('poll'), 'read-article': note('read') }
    await queue.work(handlers, {}, { only: ['read-article'] })
    await queue.add('poll-feed', { feedId: 'f1' })
    await ended(queue, (await queue.add('read-article', { articleId: 'a1' })).id)
    expect(ran).toEqual(['read'])
    expect((await queue.counts())['poll-feed'].waiting).toBe(1)
  })

  test('after everything was thrown away in the middle of a run, the same work can be asked for again', async () => {
    const queue = await open()
    const [begun, go] = [gate(), gate()]
    const running: number[] = []
    let runs = 0
    await queue.work(
      {
        'place-article': async () => {
          runs += 1
          running.push(runs)
          begun.open()
          if (runs === 1) await go.passed
          return { answer: runs }
        },
      },
      {},
    )
    const lost = await queue.add('place-article', { articleId: 'a1' })
    await begun.passed
    await queue.wipe()
    expect(await queue.get(lost.id)).toBeUndefined()

    const again = await queue.add('place-article', { articleId: 'a1' })
    expect(again.id).not.toBe(lost.id)
    go.open()
    expect(await ended(queue, again.id)).toMatchObject({ state: 'completed', answer: 2 })
    expect(running).toEqual([1, 2])
  })

  test('three processes that start at once all come up', async () => {
    const queues = await Promise.all([open(), open(), open()])
    await Promise.all(queues.map((queue) => queue.ping()))
    const ids = await Promise.all(queues.map((queue) => queue.add('compare-event', { eventId: 'e1' })))
    expect(new Set(ids.map(({ id }) => id)).size).toBe(1)
  })
})
