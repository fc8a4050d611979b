import { startTestPostgres, type TestPostgres } from '@parallax/testing'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { migrate, openStore, type Store } from '../src/index.js'

/** A real server for the tests of a file, and before each test a store with nothing in it. */
export interface FreshStore {
  store: Store
  url: string
  /** A pool of its own on the same database, to look behind the store. */
  database: pg.Pool
}

export function freshStore(): FreshStore {
  let server: TestPostgres | undefined
  const fresh: Partial<FreshStore> = {}

  beforeAll(async () => {
    server = await startTestPostgres()
    await migrate(server.url)
    fresh.url = server.url
    fresh.database = new pg.Pool({ connectionString: server.url })
    fresh.database.on('error', () => {}) // tests end connections on purpose
    fresh.store = openStore(server.url)
  })

  beforeEach(async () => {
    // Not `truncate`, which makes new files and takes half a second.
    await fresh.database?.query(`
      delete from parallax.corrections; delete from parallax.regroupings; delete from parallax.permalinks;
      delete from parallax.comparisons;
      delete from parallax.articles;
      delete from parallax.events; delete from parallax.asked; delete from parallax.feeds; delete from parallax.outlets;
      delete from parallax.groups; delete from parallax.host_turns; delete from parallax.hub_subscriptions;
      delete from parallax.event_terms; delete from parallax.terms; update parallax.placed set articles = 0;
      delete from parallax.alerts; delete from parallax.webhooks;
      delete from parallax.requests; delete from parallax.idempotency;
      delete from parallax.access_tokens; delete from parallax.rate_windows;
      delete from parallax.processes`)
  })

  afterAll(async () => {
    await fresh.store?.close()
    await fresh.database?.end()
    await server?.stop()
  })

  const given = <K extends keyof FreshStore>(name: K): FreshStore[K] => {
    const value = fresh[name]
    if (value === undefined) throw new Error('the store is there only inside a test')
    return value
  }
  return {
    get store() {
      return given('store')
    },
    get url() {
      return given('url')
    },
    get database() {
      return given('database')
    },
  }
}
