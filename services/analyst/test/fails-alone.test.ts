import { FinalError } from '@parallax/model'
import { expect, test } from 'vitest'
import type { AnalystContext } from '../src/context.js'
import { placeArticle } from '../src/jobs/place-article.js'
import { inProcess } from './in-process.js'
import { AT, run, store, TARIFF, unplaced, useNewsroom } from './newsroom.js'

useNewsroom()

const TASKS = ['readArticles', 'comePlacing'] as const
type Task = (typeof TASKS)[number]

/** A thread that does not survive a task with a certain article in it. */
function killedBy(articleId: string, task: Task): AnalystContext {
  const real = inProcess(store, AT)
  const isOf = (one: { id?: string; article?: { id: string } }): boolean => (one.article ?? one).id === articleId
  const run = async (name: Task, input: never): Promise<unknown> => {
    if (name === task && (input as Parameters<typeof isOf>[0][]).some(isOf))
      throw new FinalError('The text was given up.')
    return real.placing.run(name as never, input)
  }
  const threads = { run, close: async () => {} }
  return { ...real, placing: threads as never, reading: threads as never }
}

const eventIdOf = async (id: string) => (await store.articles.get(id))?.eventId

test.each(TASKS)(
  'an article that cannot be placed (%s) fails in the job that names it, and holds up none that wait with it',
  async (task) => {
    const [outlet, , text] = TARIFF
    const named = (title: string) => unplaced([outlet, title, text])
    const [first, poison, last] = [await named('One tariff'), await named('Two tariffs'), await named('Three tariffs')]
    const context = killedBy(poison, task)

    expect(await placeArticle({ articleId: first }, context, run)).toContainEqual([
      'place-article',
      { articleId: poison },
    ])
    expect([await eventIdOf(first), await eventIdOf(poison), await eventIdOf(last)]).toEqual([
      expect.any(String),
      null,
      expect.any(String),
    ])

    const later = await named('Four tariffs')
    await expect(placeArticle({ articleId: poison }, context, run)).rejects.toThrow('The text was given up.')
    expect(await store.articles.get(poison)).toMatchObject({ eventId: null, givenUp: 'The text was given up.' })
    expect(await eventIdOf(later)).toEqual(expect.any(String))
    expect(await store.articles.unplaced(10)).toEqual([])
  },
)

test.each(TASKS)(
  'few jobs place all batches that wait, and where one of them fails (%s) those after it are placed as well',
  async (task) => {
    const [outlet, , text] = TARIFF
    const ids: string[] = []
    for (let index = 0; index < 300; index++) ids.push(await unplaced([outlet, `Tariff ${index}`, text]))
    const [first = '', poison = ''] = [ids[0], ids[150]]
    const context = killedBy(poison, task)

    const waiting = [first]
    let jobs = 0
    for (let articleId = waiting.shift(); articleId !== undefined; articleId = waiting.shift()) {
      jobs += 1
      const following = await placeArticle({ articleId }, context, run)
      for (const [name, payload] of Array.isArray(following) ? following : [])
        if (name === 'place-article' && payload.articleId !== poison) waiting.push(payload.articleId)
    }
    expect(await eventIdOf(poison)).toBeNull()
    for (const id of ids) if (id !== poison) expect(await eventIdOf(id)).toEqual(expect.any(String))
    expect(jobs).toBeLessThan(10)
  },
)

test('one job places all that wait, in further rounds where it does not look all of them up at once', async () => {
  const [outlet, , text] = TARIFF
  const ids: string[] = []
  for (let index = 0; index < 80; index++) ids.push(await unplaced([outlet, `Tariff ${index}`, text]))
  const [first = ''] = ids
  const context = inProcess(store, AT)
  // What failed before is looked up with few others.
  context.suspects.add(first)

  const following = await placeArticle({ articleId: first }, context, run)
  expect(Array.isArray(following) ? following.filter(([name]) => name === 'place-article') : following).toEqual([])
  expect(await store.articles.unplaced(10)).toEqual([])
})

test('a job that is told to leave off ends behind its batch, and names an article to go on with', async () => {
  const [outlet, , text] = TARIFF
  const ids: string[] = []
  for (let index = 0; index < 140; index++) ids.push(await unplaced([outlet, `Tariff ${index}`, text]))
  const [first = '', next = ''] = [ids[0], ids[128]]
  const following = await placeArticle({ articleId: first }, inProcess(store, AT), {
    ...run,
    signal: AbortSignal.abort(),
  })
  expect(following).toEqual([['place-article', { articleId: next }]])
  expect((await store.articles.unplaced(200)).toSorted()).toEqual(ids.slice(128).toSorted())
})
