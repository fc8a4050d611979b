import { expect, test } from 'vitest'
import { gate, turnstile } from './gate.js'
import { onBothServers } from './on-both-servers.js'
import { ended, until } from './until.js'

await onBothServers('adding a job', ({ open }) => {
  test('runs it with its payload, and keeps the answer', async () => {
    const queue = await open()
    await queue.work({ 'compare-event': async ({ eventId }) => ({ answer: { compared: eventId } }) }, {})
    const { id } = await queue.add('compare-event', { eventId: 'e1' })
    expect(await ended(queue, id)).toMatchObject({
      id,
      name: 'compare-event',
      payload: { eventId: 'e1' },
      state: 'completed',
      progress: 100,
      answer: { compared: 'e1' },
      failure: null,
    })
  })

  test('what a handler returns is run after it', async () => {
    const queue = await open()
    const compared = turnstile(2)
    const events: string[] = []
    await queue.work(
      {
        'read-article': async ({ articleId }) => [['place-article', { articleId }]],
        'place-article': async ({ articleId }) => ({
          next: ['a', 'b'].map((half) => ['compare-event', { eventId: `${articleId}${half}` }] as const),
          answer: null,
        }),
        'compare-event': async ({ eventId }) => {
          events.push(eventId)
          compared.open()
          return []
        },
      },
      {},
    )
    await queue.add('read-article', { articleId: '7' })
    await compared.passed
    expect(events.sort()).toEqual(['7a', '7b'])
  })

  test('the same job asked for twice is one job while it waits', async () => {
    const queue = await open()
    const [first, second, other] = await Promise.all([
      queue.add('compare-event', { eventId: 'e1' }),
      queue.add('compare-event', { eventId: 'e1' }),
      queue.add('compare-event', { eventId: 'e2' }),
    ])
    await queue.addAll([
      ['compare-event', { eventId: 'e1' }],
      ['compare-event', { eventId: 'e2' }],
    ])
    expect(second.id).toBe(first.id)
    expect(other.id).not.toBe(first.id)
    expect((await queue.counts())['compare-event'].waiting).toBe(2)
  })

  test('jobs of different names never share an id, though they are about the same thing', async () => {
    const queue = await open()
    const read = await queue.add('read-article', { articleId: 'a1' })
    const place = await queue.add('place-article', { articleId: 'a1' })
    expect(read.id).not.toBe(place.id)
    expect((await queue.get(read.id))?.name).toBe('read-article')
    expect((await queue.get(place.id))?.name).toBe('place-article')
  })

  test('work asked for while it is running runs once more, and is the running job to whoever asks', async () => {
    const queue = await open()
    const [begun, go, twice] = [gate(), gate(), turnstile(2)]
    let runs = 0
    await queue.work(
      {
        'compare-event': async () => {
          runs += 1
          begun.open()
          await go.passed
          twice.open()
          return []
        },
      },
      {},
    )
    const { id } = await queue.add('compare-event', { eventId: 'e1' })
    await begun.passed
    for (let time = 0; time < 3; time += 1) {
      expect(await queue.add('compare-event', { eventId: 'e1' }, { asked: time === 1 })).toEqual({ id })
    }
    go.open()
    await twice.passed
    // A further run would come before this one, which waits behind it.
    await ended(queue, (await queue.add('compare-event', { eventId: 'later' })).id)
    expect(runs).toBe(3)
  })

  test('a poll asked for while it is running is that poll', async () => {
    const queue = await open()
    const [begun, go] = [gate(), gate()]
    const polled: string[] = []
    await queue.work(
      {
        'poll-feed': async ({ feedId }) => {
          polled.push(feedId)
          begun.open()
          await go.passed
          return []
        },
      },
      {},
    )
    const { id } = await queue.add('poll-feed', { feedId: 'f1' })
    await begun.passed
    expect(await queue.add('poll-feed', { feedId: 'f1' })).toEqual({ id })
    go.open()
    await ended(queue, id)
    await ended(queue, (await queue.add('poll-feed', { feedId: 'f2' })).id)
    expect(polled).toEqual(['f1', 'f2'])
  })

  test('what a person asks for goes first, also where it waited already', async () => {
    const queue = await open()
    for (const articleId of ['a', 'b', 'c']) await queue.add('place-article', { articleId })
    await queue.add('place-article', { articleId: 'd' }, { asked: true })
    await queue.add('place-article', { articleId: 'c' }, { asked: true })

    const all = turnstile(4)
    const order: string[] = []
    await queue.work(
      {
        'place-article': async ({ articleId }) => {
          order.push(articleId)
          all.open()
          return []
        },
      },
      {},
    )
    await all.passed
    expect(order).toEqual(['d', 'c', 'a', 'b'])
  })

  test('what can wait goes after everything else, however long it waited, and what was asked for in bulk before it', async () => {
    const queue = await open()
    await queue.addAll(['a', 'b'].map((articleId) => ['place-article', { articleId }, 'behind'] as const))
    await queue.addAll(['c', 'd'].map((articleId) => ['place-article', { articleId }] as const))
    await queue.addAll(['f'].map((articleId) => ['place-article', { articleId }, 'ahead'] as const))
    await queue.add('place-article', { articleId: 'e' }, { asked: true })
    await queue.add('place-article', { articleId: 'b' }, { asked: true })

    const all = turnstile(6)
    const order: string[] = []
    await queue.work(
      {
        'place-article': async ({ articleId }) => {
          order.push(articleId)
          all.open()
          return []
        },
      },
      {},
    )
    await all.passed
    expect(order.slice(0, 2).sort()).toEqual(['b', 'e'])
    expect(order.slice(2)).toEqual(['f', 'c', 'd', 'a'])
  })

  test('what a person asks for does not wait for its next try', async () => {
    const queue = await open()
    let tries = 0
    await queue.work(
      {
        'poll-feed': async () => {
          tries += 1
          if (tries === 1) throw new Error('not this time')
          return []
        },
      },
      {},
    )
    const { id } = await queue.add('poll-feed', { feedId: 'f1' })
    const failedOnce = await until(queue, id, ({ state, failure }) => state === 'waiting' && failure !== null)
    expect(failedOnce.failure).toBe('not this time')

    const askedAt = Date.now()
    expect(await queue.add('poll-feed', { feedId: 'f1' }, { asked: true })).toEqual({ id })
    expect((await ended(queue, id)).state).toBe('completed')
    // Left alone, the second try comes after 2.5 s at the earliest.
    expect(Date.now() - askedAt).toBeLessThan(2_000)
  })

  test('a payload that is not the job’s is refused, and adds nothing', async () => {
    const queue = await open()
    const wrong = { eventId: '' }
    await expect(queue.add('compare-event', wrong)).rejects.toThrow(/eventId/)
    await expect(queue.addAll([['compare-event', wrong]])).rejects.toThrow(/eventId/)
    expect((await queue.counts())['compare-event'].waiting).toBe(0)
  })

  test('text that PostgreSQL refuses is kept without what it refuses', async () => {
    const queue = await open()
    await queue.work({ 'subscribe-feed': async ({ group }) => ({ answer: `${group}\0` }) }, {})
    const { id } = await queue.add('subscribe-feed', { url: 'https://a.test/', group: 'a\0b\ud800c' })
    expect((await ended(queue, id)).answer).toBe('ab\ufffdc')
  })

  test('a thousand jobs in one go, half of them twice, are five hundred', async () => {
    const queue = await open()
    const articles = Array.from({ length: 1_000 }, (_, index) => `a${index % 500}`)
    await queue.addAll(articles.map((articleId) => ['read-article', { articleId }] as const))
    expect((await queue.counts())['read-article'].waiting).toBe(500)
  })

  test('an id that is none is no job, whatever it reaches for', async () => {
    const queue = await open()
    await queue.add('compare-event', { eventId: 'e1' })
    const ids = ['', '../x', 'compare-event.meta', 'compare-event.1', 'compare-event.*', `nothing.j${'0'.repeat(20)}`]
    for (const id of ids) {
      expect(await queue.get(id)).toBeUndefined()
      expect(await queue.waitFor(id, 5_000)).toBeUndefined()
      expect(await queue.retry(id)).toBe(false)
    }
  })

  test('a job that waits can be taken out, and asked for again it is a new one', async () => {
    const queue = await open()
    const { id } = await queue.add('compare-event', { eventId: 'e1' })
    expect(await queue.cancel(id)).toBe('cancelled')
    expect(await queue.cancel(id)).toBeUndefined()
    const again = await queue.add('compare-event', { eventId: 'e1' })
    expect(again.id).not.toBe(id)

    const go = gate()
    await queue.work({ 'compare-event': () => go.passed.then(() => []) }, {})
    await until(queue, again.id, ({ state }) => state === 'active')
    expect(await queue.cancel(again.id)).toBe('active')
    go.open()
    await ended(queue, again.id)
    expect(await queue.cancel(again.id)).toBe('over')
  })
})
