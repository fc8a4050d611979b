import { randomBytes } from 'node:crypto'
import { startTestPostgres, type TestPostgres } from '@parallax/testing'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate, openStore } from '../src/index.js'
import { MIGRATIONS } from '../src/migrations/index.js'

let server: TestPostgres
beforeAll(async () => {
  server = await startTestPostgres()
})
afterAll(() => server.stop())

const AT = new Date('2026-03-01T12:00:00.000Z')
const WHY = JSON.stringify({ names: [], words: [], places: [], hoursApart: null, score: 1, runnerUp: null })

/** The rows of a house that ran with the first six migrations: two events, one of them compared and corrected. */
const ROWS = `
  insert into parallax.outlets (id, name, domain) values ('o', 'The Harbour', 'harbour.example');
  insert into parallax.events (id, title, first_seen_at, last_seen_at, first_known_at, last_known_at, moved_at,
    article_count, origins, index_terms, comparison_id)
  values ('e1', 'One', '${AT.toISOString()}', '${AT.toISOString()}', '${AT.toISOString()}', '${AT.toISOString()}',
      '${AT.toISOString()}', 2, 2, '{ferry,keel}', 'c1'),
    ('e2', 'Two', '${AT.toISOString()}', '${AT.toISOString()}', '${AT.toISOString()}', '${AT.toISOString()}',
      '${AT.toISOString()}', 1, 1, '{train}', null);
  begin;
  insert into parallax.articles (id, outlet_id, url, url_key, title, seen_at, text_state, text_from, revision_id, event_id, why)
  select 'a' || n, 'o', 'https://harbour.example/' || n, 'k' || n, 'Story ' || n, '${AT.toISOString()}', 'read', 'page', 'r' || n,
    case when n < 3 then 'e1' else 'e2' end, '${WHY}' from generate_series(1, 3) n;
  insert into parallax.revisions (id, article_id, number, title, paragraphs, source, seen_at)
  select 'r' || n, 'a' || n, 1, 'Story ' || n, '{It sank.}', 'page', '${AT.toISOString()}' from generate_series(1, 3) n;
  commit;
  insert into parallax.terms values ('ferry', 2), ('keel', 1), ('train', 1);
  update parallax.placed set articles = 3;
  insert into parallax.comparisons values ('c1', 'e1', 1, 'test@1', 'f', '${AT.toISOString()}', '{}');
  insert into parallax.corrections (id, event_ids, action)
  values ('x', '{e1}', '{"kind":"wrong-finding","eventId":"e1","findingId":"f1"}')`

test('a house with rows of the first release finds, splits, corrects and compares its events after the migrations', async () => {
  const name = `d${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: server.url })
  await admin.connect()
  await admin.query(`create database ${name}`)
  await admin.end()
  const url = server.url.replace(/[^/]*$/, name)
  await migrate(url, MIGRATIONS.slice(0, 6))
  const before = new pg.Client({ connectionString: url })
  await before.connect()
  await before.query(ROWS)
  await before.end()

  await migrate(url)
  const { events, corrections, close } = openStore(url)
  const query = { articleId: '', around: AT, windowHours: 72, limit: 10 }
  const found = async (...indexTerms: string[]) =>
    (await events.candidatesFor({ ...query, indexTerms })).map(({ id }) => id)
  expect(await found('ferry')).toEqual(['e1'])
  expect(await found('train')).toEqual(['e2'])
  expect(await events.comparedBy(['test@1'], 10)).toEqual(['e1'])

  await corrections.add({ kind: 'split', eventId: 'e1', articleIds: ['a2'] })
  expect((await found('keel')).toSorted()).toHaveLength(2)
  expect(await corrections.remove('x')).toMatchObject({ events: [{ id: 'e1' }] })
  await close()
})
