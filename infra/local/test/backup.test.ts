import { execFile } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Demo, startDemo, TRUTH } from '@parallax/demo'
import type { NewsEvent, Webhook } from '@parallax/model'
import { migrate } from '@parallax/store'
import { startInstalledPostgres } from '@parallax/testing'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subscribeAll } from './chaos/subscribe-all.js'
import { getAll, getJson, removeData, until } from './running.js'
import { type ServiceProcess, startServiceProcess } from './service-process.js'

const run = promisify(execFile)
const SERVICES = ['collector', 'analyst', 'dashboard']
const DONE_WITHIN_MS = 240_000
/** Two of those waits, and starting, saving and restoring between them: a wait that is too long says what it waited for. */
const WHOLE_WITHIN_MS = 2 * DONE_WITHIN_MS + 60_000
/** Pages are read at a distance, so that many are still unread when the first event is compared. */
const APART_MS = '250'

const [server, freshServer] = [
  await startInstalledPostgres('the test of backup and restore'),
  await startInstalledPostgres('the test of backup and restore', () => {}),
]
afterAll(async () => {
  await server?.stop()
  await freshServer?.stop()
})

/** Whose rows must outlive a restore, as texts that tell one from another. */
const KEPT = {
  feeds: 'id || url',
  outlets: 'id || name',
  articles: 'id || url',
  revisions: 'id || md5(title || paragraphs::text)',
  comparisons: 'id || fingerprint || md5(body::text)',
  webhooks: 'id || url || secret',
}
const UNDONE = `select count(*)::int as undone from parallax.articles where text_state = 'waiting' or event_id is null`

const keptIn = async (database: pg.Client): Promise<Record<string, string[]>> => {
  const kept: Record<string, string[]> = {}
  for (const [table, row] of Object.entries(KEPT)) {
    const { rows } = await database.query<{ row: string }>(`select ${row} as row from parallax.${table}`)
    kept[table] = rows.map((one) => one.row)
  }
  return kept
}

const startAll = (databaseUrl: string): Promise<ServiceProcess[]> => {
  const env = {
    ...{ DATABASE_URL: databaseUrl, LOG_LEVEL: 'warn' },
    ...{ PARALLAX_ALLOW_ADDRESSES: '127.0.0.0/8', PARALLAX_HOST_DELAY_MS: APART_MS },
  }
  return Promise.all(SERVICES.map((service) => startServiceProcess(service, env)))
}
const stopAll = (processes: readonly ServiceProcess[]) => Promise.all(processes.map((process) => process.stop()))
const dashboardOf = (processes: readonly ServiceProcess[]): string =>
  processes.find(({ service }) => service === 'dashboard')?.address ?? ''
const pathsOf = ({ articles }: NewsEvent): string[] => articles.map(({ url }) => new URL(url).pathname).sort()

describe.skipIf(server === null)('a backup of a running system', () => {
  let demo: Demo
  let folder: string
  let working: ServiceProcess[] = []
  beforeAll(async () => {
    demo = await startDemo()
    folder = await mkdtemp(join(tmpdir(), 'parallax-dump-'))
  })
  afterAll(async () => {
    await stopAll(working)
    await demo.stop()
    await removeData(folder)
  })

  test('is restored into an empty server, and the system goes on there with all that the backup had', {
    timeout: WHOLE_WITHIN_MS,
  }, async () => {
    const [from, to, programs] = [server?.url ?? '', freshServer?.url ?? '', server?.programs ?? '']
    const file = join(folder, 'parallax.dump')
    await migrate(from)
    await subscribeAll(
      from,
      demo.outlets.map(({ feedUrl }) => feedUrl),
    )
    working = await startAll(from)
    const events = () => getAll<NewsEvent>(`${dashboardOf(working)}/api/v1/events`)
    await fetch(`${dashboardOf(working)}/api/v1/webhooks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ url: 'https://desk.example/hook', rules: [{ on: 'number-edit' }] }),
    })
    await until(async () => (await events()).find(({ comparisonId }) => comparisonId !== null), {
      within: DONE_WITHIN_MS,
      what: () => 'a first comparison',
    })
    await run(join(programs, 'pg_dump'), ['--format=custom', '--schema=parallax', `--file=${file}`, from])
    await stopAll(working)

    await run(join(programs, 'pg_restore'), ['--no-owner', '--exit-on-error', `--dbname=${to}`, file])
    const database = new pg.Client({ connectionString: to })
    await database.connect()
    const had = await keptIn(database)
    const { rows } = await database.query<{ undone: number }>(UNDONE)
    expect(rows[0]?.undone).toBeGreaterThan(0)
    for (const kept of Object.values(had)) expect(kept.length).toBeGreaterThan(0)

    working = await startAll(to)
    const told = Object.values(TRUTH).map((paths) => [...paths].sort())
    const done = await until(
      async () => {
        const now = await events()
        const isDone =
          now.flatMap(pathsOf).length >= told.flat().length && now.every((one) => one.comparisonId !== null)
        return isDone ? now : undefined
      },
      { within: DONE_WITHIN_MS, what: () => 'every article to be placed and compared' },
    )
    expect(done.map(pathsOf).sort()).toEqual(told.sort())
    const has = await keptIn(database)
    await database.end()
    for (const [table, kept] of Object.entries(had)) expect(has[table]).toEqual(expect.arrayContaining(kept))
    const { items } = await getJson<{ items: Webhook[] }>(`${dashboardOf(working)}/api/v1/webhooks`)
    expect(items).toMatchObject([{ url: 'https://desk.example/hook', status: 'active' }])
  })
})
