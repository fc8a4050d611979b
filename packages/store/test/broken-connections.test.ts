import pg from 'pg'
import { expect, test } from 'vitest'
import { openStore } from '../src/index.js'
import { freshStore } from './fresh-store.js'
import { AT, addFeed, anEvent, entry, later, placement, readArticle } from './stories.js'

const fresh = freshStore()

/** Holds a row so that a transaction of the store waits for it in its middle; ends the waiting connection. */
async function whileHolding(table: string, id: string, work: () => Promise<unknown>): Promise<unknown> {
  const holder = new pg.Client({ connectionString: fresh.url })
  await holder.connect()
  await holder.query('begin')
  await holder.query(`select from parallax.${table} where id = $1 for update`, [id])
  const outcome = work().then(
    () => null,
    (error: unknown) => error,
  )
  let ended = 0
  while (ended === 0) {
    const { rows } = await fresh.database.query(
      `select count(pg_terminate_backend(pid))::int as ended from pg_stat_activity
       where application_name = 'parallax' and wait_event_type = 'Lock'`,
    )
    ended = rows[0].ended
  }
  await holder.query('rollback')
  await holder.end()
  return outcome
}

test('a connection lost in the middle of placing leaves nothing half-done, and placing again works', async () => {
  const { events, articles } = fresh.store
  const { eventId } = await anEvent(fresh.store, 'one')
  const id = await readArticle(fresh.store, { name: 'two' })
  const error = await whileHolding('events', eventId, () => events.place(id, placement({ eventId })))
  expect(error).toBeInstanceOf(Error)
  expect((await articles.get(id))?.eventId).toBeNull()
  expect((await events.get(eventId))?.articles).toHaveLength(1)
  expect(await events.frequencies(['ferry'])).toEqual({ articles: 1, counts: new Map([['ferry', 1]]) })

  expect(await events.place(id, placement({ eventId }))).toEqual({ eventId })
  expect((await events.get(eventId))?.articles).toHaveLength(2)
})

test('a connection lost in the middle of recording a text leaves the old text and no revision', async () => {
  const { events, articles } = fresh.store
  const { eventId, articleId } = await anEvent(fresh.store, 'one')
  const before = [await articles.get(articleId), await events.get(eventId)]
  const reading = {
    text: { state: 'read' as const, from: 'page' as const, paragraphs: ['Eighteen sank.'] },
    at: later(5),
    nextReadAt: null,
  }
  // The event is touched last, after article and revision were written.
  const error = await whileHolding('events', eventId, () => articles.recordText(articleId, reading))
  expect(error).toBeInstanceOf(Error)
  expect([await articles.get(articleId), await events.get(eventId)]).toEqual(before)
  expect(await articles.revisions(articleId)).toHaveLength(1)
})

test('a connection lost in the middle of adding entries leaves none of them', async () => {
  const { articles, feeds } = fresh.store
  const feedId = await addFeed(fresh.store)
  const error = await whileHolding('feeds', feedId, () => articles.addEntries(feedId, [entry('a'), entry('b')], AT))
  expect(error).toBeInstanceOf(Error)
  expect((await articles.list({ limit: 10 })).items).toEqual([])
  expect((await feeds.get(feedId))?.articleCount).toBe(0)
  expect(await articles.addEntries(feedId, [entry('a'), entry('b')], AT)).toHaveLength(2)
})

test('all idle connections lost at once are told to the owner and the next query works', async () => {
  let told: (error: Error) => void = () => {}
  const firstError = new Promise<Error>((resolve) => {
    told = resolve
  })
  const store = openStore(fresh.url, { maxConnections: 2, onError: (error) => told(error) })
  await Promise.all([store.ping(), store.ping()])
  await fresh.database.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'parallax' and state = 'idle'`,
  )
  expect(await firstError).toBeInstanceOf(Error)
  await expect
    .poll(() =>
      store.ping().then(
        () => 'well',
        () => 'broken',
      ),
    )
    .toBe('well')
  await store.close()
})

test('a server that is not there is an error within seconds, not a wait', async () => {
  const store = openStore('postgresql://parallax:x@127.0.0.1:1/parallax')
  await expect(store.ping()).rejects.toThrow()
  await store.close()
})
