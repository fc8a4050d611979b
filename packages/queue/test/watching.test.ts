import { FinalError } from '@parallax/model'
import { expect, test } from 'vitest'
import type { JobView } from '../src/index.js'
import { gate } from './gate.js'
import { onBothServers } from './on-both-servers.js'
import { ended } from './until.js'

await onBothServers('watching a job', ({ open }) => {
  test('shows its progress while it runs, step by step, from another process', async () => {
    const [worker, watcher] = await Promise.all([open(), open()])
    const seen: JobView[] = []
    const seenHalf = gate()
    await worker.work(
      {
        'compare-event': async (_payload, _context, run) => {
          await run.progress(50, 'aligning sentences')
          await seenHalf.passed
          await run.progress(250, 'writing')
          return { answer: 'done' }
        },
      },
      {},
    )
    const { id } = await watcher.add('compare-event', { eventId: 'e1' }, { asked: true })
    watcher.watch(id, (view) => {
      seen.push(view)
      if (view.progress === 50) seenHalf.open()
    })
    const last = await ended(watcher, id)
    expect(
      seen.some(({ state, progress, step }) => state === 'active' && progress === 50 && step === 'aligning sentences'),
    ).toBe(true)
    expect(last.steps.map(({ percent, step }) => [percent, step])).toEqual([
      [50, 'aligning sentences'],
      [100, 'writing'],
    ])
    const percents = seen.map(({ progress }) => progress)
    expect(percents).toEqual([...percents].sort((a, b) => a - b))
  })

  test('waiting answers as soon as the job ends, well or badly, and at once when it has ended', async () => {
    const [worker, asker] = await Promise.all([open(), open()])
    await worker.work(
      {
        'preview-feed': async ({ url }) => {
          if (url.endsWith('bad')) throw new FinalError('not a feed')
          return { answer: { title: 'A feed' } }
        },
      },
      {},
    )
    const good = await asker.add('preview-feed', { url: 'https://a.test/good' }, { asked: true })
    const bad = await asker.add('preview-feed', { url: 'https://a.test/bad' }, { asked: true })
    expect(await asker.waitFor(good.id, 15_000)).toMatchObject({ state: 'completed', answer: { title: 'A feed' } })
    expect(await asker.waitFor(bad.id, 15_000)).toMatchObject({ state: 'failed', failure: 'not a feed' })

    const late = await open()
    expect(await late.waitFor(good.id, 15_000)).toMatchObject({ state: 'completed' })
  })

  test('waiting ends when the time is over, with the job as it is', async () => {
    const queue = await open()
    const { id } = await queue.add('preview-feed', { url: 'https://a.test/' }, { asked: true })
    expect(await queue.waitFor(id, 300)).toMatchObject({ id, state: 'waiting' })
  })

  test('waiting ends when the job is thrown away', async () => {
    const queue = await open()
    const { id } = await queue.add('preview-feed', { url: 'https://a.test/' }, { asked: true })
    const waiting = queue.waitFor(id, 15_000)
    await queue.wipe()
    expect(await waiting).toBeUndefined()
  })

  test('waiting ends when the queue is closed', async () => {
    const queue = await open()
    const { id } = await queue.add('preview-feed', { url: 'https://a.test/' }, { asked: true })
    const waiting = queue.waitFor(id, 20_000)
    await queue.close()
    expect(await waiting).toBeUndefined()
  })

  test('of a hundred jobs that end in a burst, no end is missed', async () => {
    const [worker, asker] = await Promise.all([open(), open()])
    await worker.work({ 'read-article': async () => [] }, {})
    const views = await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const { id } = await asker.add('read-article', { articleId: `a${index}` })
        return asker.waitFor(id, 15_000)
      }),
    )
    expect(views.filter((view) => view?.state === 'completed')).toHaveLength(100)
  })

  test('after it is stopped it calls back no more', async () => {
    const queue = await open()
    const { id } = await queue.add('compare-event', { eventId: 'e1' })
    const seen: string[] = []
    const first = gate()
    const stop = queue.watch(id, ({ state }) => {
      seen.push(state)
      first.open()
    })
    await first.passed
    stop()
    await queue.work({ 'compare-event': async () => [] }, {})
    await ended(queue, id)
    expect(seen).toEqual(['waiting'])
  })
})
