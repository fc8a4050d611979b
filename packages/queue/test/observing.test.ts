import { AsyncLocalStorage } from 'node:async_hooks'
import { FinalError } from '@parallax/model'
import { expect, test } from 'vitest'
import type { AddedJob, EndedRun } from '../src/index.js'
import { openQueue } from '../src/index.js'
import { onBothServers } from './on-both-servers.js'
import { ended } from './until.js'

await onBothServers('watching what runs', ({ open, server }) => {
  test('each end of a run is told inside its own context, with its outcome and the jobs that followed', async () => {
    const queue = await open()
    const context = new AsyncLocalStorage<string>()
    const ends: (EndedRun & { inside: string | undefined })[] = []
    await queue.work(
      {
        'poll-feed': async () => [
          ['read-article', { articleId: 'a1' }],
          ['read-article', { articleId: 'a1' }],
        ],
        'subscribe-feed': async () => {
          throw new FinalError('gone')
        },
        'preview-feed': async () => {
          throw new Error('the database is away')
        },
      },
      {},
      {
        around: (run, work) => context.run(run.id, work),
        onEnd: (run) => ends.push({ ...run, inside: context.getStore() }),
      },
    )
    const polled = await queue.add('poll-feed', { feedId: 'f1' })
    const refused = await queue.add('subscribe-feed', { url: 'https://a.test/', group: null })
    const failed = await queue.add('preview-feed', { url: 'https://a.test/' })
    for (const { id } of [polled, refused, failed]) await ended(queue, id)
    const [follower] = await queue.list('waiting', 10, ['read-article'])

    const toldOf = (id: string) =>
      ends.flatMap(({ outcome, next, inside, ...run }) => (run.id === id ? [{ outcome, next, inside }] : []))
    expect(toldOf(polled.id)).toEqual([{ outcome: 'done', next: [follower?.id], inside: polled.id }])
    expect(toldOf(refused.id)).toEqual([{ outcome: 'refused', next: [], inside: refused.id }])
    expect(toldOf(failed.id).map(({ outcome }) => outcome)).toEqual(['tried-again', 'failed'])
    expect(Math.min(...ends.map(({ seconds }) => seconds))).toBeGreaterThan(0)
  })

  test('a job that is added is told to whoever opened the queue', async () => {
    const added: AddedJob[] = []
    const queue = await openQueue(server, { onAdded: (job) => added.push(job) })
    const { id } = await queue.add('read-article', { articleId: 'a1' }, { asked: true })
    expect(added).toEqual([{ id, name: 'read-article', asked: true }])
    await queue.close()
  })

  test('the wait of a name is that of the job which is next, and none where nothing waits', async () => {
    const queue = await open()
    for (const articleId of ['a1', 'a2']) await queue.add('read-article', { articleId })
    const [first] = await queue.list('waiting', 1, ['read-article'])
    const addedAt = Date.parse(first?.addedAt ?? '')
    expect((await queue.waitsMs(new Date(addedAt + 90_000))).get('read-article')).toBe(90_000)
    expect((await queue.waitsMs(new Date())).get('compare-event')).toBe(0)
  })
})
