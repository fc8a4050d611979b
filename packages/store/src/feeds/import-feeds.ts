import { type FeedKind, GROUP_NAME_MAX } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { type Queryable, rows, run, transaction } from '../database.js'
import { addressKey, cleanLine, TITLE_MAX } from '../foreign.js'
import { newId } from '../new-id.js'
import { outletRow } from '../outlets.js'
import { json, sql } from '../sql.js'
import { ANEW } from './removals.js'

/** A feed of a list, known by its address alone: nobody has asked it yet. */
export interface ListedFeed {
  url: string
  title: string
  siteUrl: string | null
  kind: FeedKind
  group: string | null
}

/** What became of a listed feed, by its place in the list. */
export interface ImportedFeed {
  feedId: string
  created: boolean
}

/**
 * The first polls of new feeds are so far apart, in milliseconds: 5,000 that came at once leave room for those that were
 * there before. A first poll brings all of a feed's articles to be read: at 40 ms one busy machine fell 20 s behind
 * (`npm run soak`).
 */
const FIRST_POLLS_APART_MS = 100

/** Imports take turns: two that come in different orders would lock each other out. */
const LOCK = 727_006

const Standing = z.object({ id: z.string(), key: z.string() })

const rowOf = (feed: ListedFeed, place: number) => {
  const host = URL.canParse(feed.siteUrl ?? feed.url) ? new URL(feed.siteUrl ?? feed.url).host : ''
  const title = cleanLine(feed.title, TITLE_MAX) || host
  const group = cleanLine((feed.group ?? '').trim(), GROUP_NAME_MAX).trim() || null
  return {
    id: newId(),
    key: addressKey(feed.url),
    ...{ place, url: feed.url, title, site_url: feed.siteUrl, kind: feed.kind, group_name: group },
    outlet: { id: newId(), ...outletRow({ name: title, domain: host }) },
  }
}
type Row = ReturnType<typeof rowOf>

/** The first of each, in the order of the list. */
const firstOfEach = <T>(list: readonly T[], keyOf: (one: T) => string): T[] => {
  const byKey = new Map<string, T>()
  for (const one of list) if (!byKey.has(keyOf(one))) byKey.set(keyOf(one), one)
  return [...byKey.values()]
}

/**
 * Subscribes all feeds of a list that are not there yet, in one transaction and a few statements however many they are;
 * those that were removed are brought back. Their first polls are spread. Outlets of new feeds join the groups that the list has them in. Answers in the list's order.
 */
export function importFeeds(pool: pg.Pool, list: readonly ListedFeed[]): Promise<ImportedFeed[]> {
  return transaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    const listed = list.map(rowOf)
    const wanted = firstOfEach(listed, ({ key }) => key)
    const created = new Set(await insert(client, wanted))
    const standing = await standingFeeds(client, wanted)
    const isNew = ({ key }: Row): boolean => created.has(standing.get(key) ?? '')
    const grouped = wanted.filter((row) => isNew(row) && row.group_name !== null)
    await joinGroups(
      client,
      grouped.map(({ key, group_name }) => ({ id: standing.get(key) ?? '', group_name })),
    )
    // Of two with one address the first is new and the second was there already.
    const told = new Set<string>()
    return listed.map(({ key }) => {
      const feedId = standing.get(key) ?? ''
      const isFirst = !told.has(key)
      told.add(key)
      return { feedId, created: isFirst && created.has(feedId) }
    })
  })
}

async function insert(client: Queryable, wanted: readonly Row[]): Promise<string[]> {
  const outlets = firstOfEach(
    wanted.map(({ outlet }) => outlet),
    ({ domain }) => domain,
  )
  const feeds = wanted.map(({ outlet, ...row }) => ({ ...row, domain: outlet.domain }))
  // Every outlet before the first feed, as a single subscription does; those that are there are not locked, as in `upsertOutlet`.
  await run(
    client,
    sql`insert into parallax.outlets (id, name, domain)
        select id, name, domain from jsonb_to_recordset(${json(outlets)}::jsonb) as o(id text, name text, domain text)
        on conflict (domain) do nothing`,
  )
  const added = await rows(
    client,
    Standing.pick({ id: true }),
    sql`insert into parallax.feeds (id, url, url_key, title, site_url, kind, outlet_id, group_name, next_poll_at)
        select f.id, f.url, f.key, f.title, f.site_url, f.kind, o.id, f.group_name,
          now() + f.place * ${FIRST_POLLS_APART_MS}::integer * interval '1 millisecond'
        from jsonb_to_recordset(${json(feeds)}::jsonb) as f(id text, key text, place integer, url text, title text,
          site_url text, kind text, group_name text, domain text)
        join parallax.outlets o on o.domain = f.domain order by f.place
        on conflict (url_key) do update set ${ANEW} where feeds.removed_at is not null returning id`,
  )
  return added.map(({ id }) => id)
}

async function joinGroups(client: Queryable, wanted: readonly Pick<Row, 'id' | 'group_name'>[]): Promise<void> {
  if (wanted.length === 0) return
  const ids = wanted.map(({ id }) => id)
  const groups = firstOfEach(
    wanted.map(({ group_name }) => ({ id: newId(), name: group_name ?? '' })),
    ({ name }) => name,
  )
  await run(
    client,
    sql`insert into parallax.groups (id, name)
        select id, name from jsonb_to_recordset(${json(groups)}::jsonb) as g(id text, name text)
        on conflict ((lower(name))) do nothing`,
  )
  await run(
    client,
    sql`insert into parallax.group_outlets (group_id, outlet_id)
        select distinct g.id, f.outlet_id from parallax.feeds f
        join parallax.groups g on lower(g.name) = lower(f.group_name) where f.id = any(${ids})
        on conflict do nothing`,
  )
}

async function standingFeeds(client: Queryable, wanted: readonly Row[]): Promise<Map<string, string>> {
  const keys = wanted.map(({ key }) => key)
  const found = await rows(
    client,
    Standing,
    sql`select id, url_key as key from parallax.feeds where url_key = any(${keys})`,
  )
  return new Map(found.map(({ id, key }) => [key, id]))
}
