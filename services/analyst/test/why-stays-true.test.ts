import { describe, expect, test } from 'vitest'
import { arrive, eventOf, nth, reanalyse, store, TARIFF, useNewsroom } from './newsroom.js'

useNewsroom()

describe('the reasons why an article stands in its event', () => {
  const whyOf = async (id: string) => (await eventOf(id)).articles.find((article) => article.id === id)

  test('speak of the event it was moved to and name the reader, and of the old one after that is taken back', async () => {
    const tariff = await arrive(TARIFF)
    const before = await whyOf(nth(2))
    const { id: correction } = await store.corrections.add({
      kind: 'move',
      articleId: nth(2),
      toEventId: (await eventOf(tariff)).id,
    })
    await reanalyse(tariff, nth(0))
    const moved = await whyOf(nth(2))
    expect(moved?.movedBy).toBe('reader')
    expect(before?.why.names.length).toBeGreaterThan(0)
    expect(moved?.why.score).toBeLessThan(before?.why.score ?? 0)
    expect(moved?.why.names).not.toEqual(before?.why.names)
    expect((await whyOf(tariff))?.why).toMatchObject({ names: [], score: 1 })

    await store.corrections.remove(correction)
    await reanalyse(tariff, nth(0))
    // How rare a word is has moved on since, and with it the weights.
    const back = await whyOf(nth(2))
    expect(back?.why.names.map(({ text }) => text)).toEqual(before?.why.names.map(({ text }) => text))
    expect(back?.movedBy).toBeUndefined()
  })

  test('say that an article began its event where all before it were taken out', async () => {
    await store.corrections.add({ kind: 'split', eventId: (await eventOf(nth(0))).id, articleIds: [nth(1), nth(2)] })
    await reanalyse(nth(0), nth(1))
    const { articles } = await eventOf(nth(1))
    expect(articles.map(({ id }) => id)).toEqual([nth(1), nth(2)])
    const [first, second] = articles
    expect(first?.why).toMatchObject({ names: [], score: 1 })
    expect(second?.why.names.length).toBeGreaterThan(0)
    expect(first?.why.runnerUp?.eventId).toBe((await eventOf(nth(0))).id)
  })
})
