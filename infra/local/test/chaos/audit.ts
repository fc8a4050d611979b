import { isDeepStrictEqual } from 'node:util'
import { compareEvent } from '@parallax/analysis'
import { openStore } from '@parallax/store'
import type pg from 'pg'
import { type Outcome, outcomeOf } from './outcome-of.js'

export interface Audit {
  /** What came out of each stage. */
  counts: Record<string, number>
  /** What is wrong, in words, each with how often; nothing where all is well. */
  faults: string[]
  /** What was compared, one an event. */
  outcomes: Outcome[]
}

const COUNTS = `select
  (select count(*) from parallax.articles)::int as articles,
  (select count(*) from parallax.articles where text_state = 'read')::int as read,
  (select count(*) from parallax.articles where event_id is not null)::int as placed,
  (select count(*) from parallax.events where merged_into is null)::int as events,
  (select count(*) from parallax.events where merged_into is null and article_count > 1)::int as "events of several articles",
  (select count(*) from parallax.events where merged_into is null and origins > 1)::int as "of several origins",
  (select coalesce(sum(facts), 0) from parallax.events where merged_into is null)::int as facts,
  (select count(*) from parallax.comparisons)::int as "versions of comparisons"`

/** Each asks for rows that must not be there. */
const NEVER: Readonly<Record<string, string>> = {
  'articles stand twice': 'select url from parallax.articles group by url having count(*) > 1',
  'articles were not read': `select id from parallax.articles where text_state <> 'read'`,
  'articles have no event': 'select id from parallax.articles where event_id is null',
  'articles stand in an event that is not there': `select a.id from parallax.articles a
    left join parallax.events e on e.id = a.event_id and e.merged_into is null where a.event_id is not null and e.id is null`,
  'articles have more revisions than texts':
    'select article_id from parallax.revisions group by article_id having count(*) > 1',
  'events miscount their articles': `select id from parallax.events e where merged_into is null
    and article_count <> (select count(*) from parallax.articles where event_id = e.id)`,
  'events stand empty': `select id from parallax.events e where merged_into is null
    and not exists (select from parallax.articles where event_id = e.id)`,
  'articles were counted twice for the rarity of their terms, or not at all':
    'select articles from parallax.placed where articles <> (select count(*) from parallax.articles where event_id is not null)',
  'events have no comparison as they stand': `select id from parallax.events
    where merged_into is null and (comparison_id is null or compared_change < change)`,
  'versions of a comparison repeat the one before': `select id from (
      select id, (fingerprint, method) = lag((fingerprint, method)) over (partition by event_id order by version) as same
      from parallax.comparisons) versions where same`,
}

/** Counts every article from feed to comparison, and compares each event once more by the pure function. */
export const audit = async (
  database: pg.Pool,
  { databaseUrl, published }: { databaseUrl: string; published: ReadonlyMap<number, string[]> },
): Promise<Audit> => {
  const urls = [...published.values()].flat()
  const kept = await database.query<{ url: string }>('select distinct url from parallax.articles')
  const stored = new Set(kept.rows.map(({ url }) => url))
  const faults = [
    ...many(urls.filter((url) => !stored.has(url)).length, 'published articles are not in the store'),
    ...many([...stored].filter((url) => !urls.includes(url)).length, 'articles were never published'),
  ]
  for (const [what, query] of Object.entries(NEVER))
    faults.push(...many((await database.query(query)).rowCount ?? 0, what))

  const compared = await comparedEvents(databaseUrl)
  faults.push(...many(compared.otherwise, 'comparisons are not what the pure function makes of the stored rows'))
  const together = new Set(compared.outcomes.map((outcome) => outcome.urls.join(' ')))
  const stories = [...published.values()].filter((reports) => reports.length > 1)
  const torn = stories.filter((reports) => !together.has([...reports].sort().join(' ')))
  faults.push(...many(torn.length, 'stories are not one event of all their reports'))
  const { rows } = await database.query<Record<string, number>>(COUNTS)
  const counts = { published: urls.length, ...rows[0], 'compared again by the pure function': compared.outcomes.length }
  return { counts, faults, outcomes: compared.outcomes }
}

const many = (count: number, what: string): string[] => (count > 0 ? [`${count} ${what}`] : [])

const comparedEvents = async (databaseUrl: string): Promise<{ outcomes: Outcome[]; otherwise: number }> => {
  const store = openStore(databaseUrl)
  try {
    const outcomes: Outcome[] = []
    let otherwise = 0
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof store.events.list>> = await store.events.list({ limit: 100, cursor })
      for (const { id } of page.items) {
        const [latest, event] = [await store.comparisons.latest(id), await store.events.input(id)]
        if (!latest || !event) continue // told as an event without a comparison
        const { id: _, eventId, version, createdAt, ...body } = latest
        if (!isDeepStrictEqual(body, JSON.parse(JSON.stringify(compareEvent(event.input))))) otherwise += 1
        outcomes.push(outcomeOf(latest))
      }
      cursor = page.next
    } while (cursor !== null)
    return { outcomes, otherwise }
  } finally {
    await store.close()
  }
}
