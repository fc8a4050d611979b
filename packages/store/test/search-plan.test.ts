import { beforeEach, expect, test } from 'vitest'
import {
  amongLatest,
  byWords,
  FACTS,
  REVISIONS,
  type Searched,
  SPEAKERS,
  withoutWholeTables,
} from '../src/search/latest-matches.js'
import type { Sql } from '../src/sql.js'
import { freshStore } from './fresh-store.js'

const fresh = freshStore()

/** More than are looked through before the index of words is asked. */
const TEXTS = 4_500

/** Every text has "harbour", one in thirty "lantern", and the very first alone "quillwort". */
const FILL = `
  insert into parallax.outlets (id, name, domain) values ('o', 'Outlet', 'outlet.example');
  insert into parallax.events (id, title, first_seen_at, last_seen_at, first_known_at, last_known_at, moved_at, article_count, origins)
    values ('e', 'Event', now(), now(), now(), now(), now(), 1, 1);
  set session_replication_role = 'replica';
  insert into parallax.articles (id, outlet_id, url, url_key, title, seen_at, text_state, text_from, revision_id)
    select 'a' || n, 'o', 'https://outlet.example/' || n, 'k' || n, 'Text ' || n, '2031-01-01'::timestamptz + n * interval '1 minute',
      'read', 'page', 'r' || n from generate_series(1, ${TEXTS}) n;
  insert into parallax.revisions (id, article_id, number, title, paragraphs, source, seen_at)
    select 'r' || n, 'a' || n, 1, 'Text ' || n, array[words(n)], 'page', '2031-01-01'::timestamptz + n * interval '1 minute'
    from generate_series(1, ${TEXTS}) n;
  insert into parallax.facts (event_id, fact_id, origins, article_ids, sentences, wordings)
    select 'e', 'f' || n, 1, array['a' || n], array[0], array[words(n)] from generate_series(1, ${TEXTS}) n;
  insert into parallax.speakers (event_id, name, quoted_words, article_ids, sentences, fact_ids, quotations)
    select 'e', 'Name ' || n, 1, array['a' || n], array[0], array['f'], array[words(n)] from generate_series(1, ${TEXTS}) n;
  set session_replication_role = 'origin';
  analyze parallax.revisions, parallax.facts, parallax.speakers, parallax.articles;`

const withWords = (statements: string): string =>
  statements.replaceAll(
    'words(n)',
    `'The harbour was closed' || case when n % 30 = 0 then ' by lantern' else '' end || case when n = 1 then ' quillwort' else '' end`,
  )

beforeEach(async () => {
  await fresh.database.query(withWords(FILL))
})

async function planOf(query: Sql): Promise<string> {
  const client = await fresh.database.connect()
  try {
    await client.query('begin')
    await withoutWholeTables(client)
    const { rows } = await client.query({ text: `explain ${query.text}`, values: [...query.values] })
    await client.query('rollback')
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  } finally {
    client.release()
  }
}

const TABLES: readonly [string, Searched, string][] = [
  ['texts', REVISIONS, 'revisions_seen'],
  ['facts', FACTS, 'facts_pkey'],
  ['speakers', SPEAKERS, 'speakers_pkey'],
]

test.each(TABLES)('%s are found by the index of words, however many have the word', async (_, searched) => {
  for (const q of ['harbour', 'lantern', 'quillwort', '"harbour was closed"', 'harbour lantern']) {
    const plan = await planOf(byWords(searched, q))
    expect(plan).toMatch(/Bitmap Index Scan on \w+_search/)
    expect(plan).not.toContain('Seq Scan')
  }
})

test.each(TABLES)(
  'the latest %s are read in their order, and no further than is looked',
  async (_, searched, index) => {
    const plan = await planOf(amongLatest(searched, 'harbour'))
    expect(plan).toContain(`Index Scan Backward using ${index}`)
    expect(plan).not.toContain('Sort')
  },
)

test('a word that only the oldest text has is found, of a common one the latest are', async () => {
  const rare = await fresh.store.search('quillwort', 5)
  expect(rare?.articles.items.map(({ id }) => id)).toEqual(['a1'])
  expect([rare?.facts.count, rare?.speakers.count]).toEqual([1, 1])

  const common = await fresh.store.search('harbour', 5)
  expect(common?.articles).toMatchObject({ count: 300, isMore: true })
  for (const { id } of common?.articles.items ?? []) expect(Number(id.slice(1))).toBeGreaterThan(TEXTS - 301)
  expect(common?.facts).toMatchObject({ count: 300, isMore: true })

  const inSome = await fresh.store.search('lantern', 5)
  expect(inSome?.articles).toMatchObject({ count: TEXTS / 30, isMore: false })
})
