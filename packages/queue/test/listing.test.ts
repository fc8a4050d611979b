import { FinalError } from '@parallax/model'
import { expect, test } from 'vitest'
import { gate } from './gate.js'
import { onBothServers } from './on-both-servers.js'
import { ended, until } from './until.js'

await onBothServers('listing jobs', ({ open }) => {
  const idsOf = (views: readonly { id: string }[]) => views.map(({ id }) => id)

  test('what waits stands in the order it was added, whatever its name and priority', async () => {
    const queue = await open()
    const added = [
      await queue.add('compare-event', { eventId: 'e1' }),
      await queue.add('poll-feed', { feedId: 'f1' }),
      await queue.add('compare-event', { eventId: 'e2' }, { asked: true }),
      await queue.add('read-article', { articleId: 'a1' }),
    ]
    const waiting = await queue.list('waiting', 10)
    expect(idsOf(waiting).sort()).toEqual(idsOf(added).sort())
    const times = waiting.map(({ addedAt }) => addedAt)
    expect(times).toEqual([...times].sort())
    expect(waiting[0]).toMatchObject({ state: 'waiting', startedAt: null, finishedAt: null })
    expect(await queue.list('waiting', 2)).toHaveLength(2)
    expect(await queue.list('active', 10)).toEqual([])
  })

  test('a job is in the list of its state, and in no other', async () => {
    const queue = await open()
    const [begun, go] = [gate(), gate()]
    await queue.work(
      {
        'compare-event': async () => {
          begun.open()
          await go.passed
          return { answer: 'done' }
        },
        'poll-feed': async () => {
          throw new FinalError('gone')
        },
        'preview-feed': async () => {
          throw new Error('not this time')
        },
      },
      {},
    )
    const running = await queue.add('compare-event', { eventId: 'e1' })
    const failing = await queue.add('poll-feed', { feedId: 'f1' })
    const trying = await queue.add('preview-feed', { url: 'https://a.test/' })
    await begun.passed
    await ended(queue, failing.id)
    await until(queue, trying.id, ({ failure }) => failure !== null)

    expect(await queue.list('active', 9)).toMatchObject([{ id: running.id, startedAt: expect.any(String) }])
    expect(await queue.list('failed', 9)).toContainEqual(
      expect.objectContaining({ id: failing.id, failure: 'gone', payload: { feedId: 'f1' } }),
    )
    expect(await queue.list('completed', 9)).toEqual([])
    go.open()
    await ended(queue, running.id)
    expect(await queue.list('completed', 9)).toMatchObject([{ id: running.id, answer: 'done', progress: 100 }])
    expect(await queue.list('active', 9)).toEqual([])
  })

  test('what ended last stands first, over all names, and no more than asked for', async () => {
    const queue = await open()
    await queue.work({ 'compare-event': async () => [], 'read-article': async () => [] }, {})
    const order: string[] = []
    for (const add of [
      () => queue.add('compare-event', { eventId: 'e1' }),
      () => queue.add('read-article', { articleId: 'a1' }),
      () => queue.add('compare-event', { eventId: 'e2' }),
    ]) {
      const { id } = await add()
      await ended(queue, id)
      order.unshift(id)
    }
    expect(idsOf(await queue.list('completed', 9))).toEqual(order)
    expect(idsOf(await queue.list('completed', 2))).toEqual(order.slice(0, 2))
    expect(idsOf(await queue.list('completed', 9, ['read-article']))).toEqual(order.slice(1, 2))
  })
})
