import type { JobQueue } from '@parallax/queue'
import type pg from 'pg'

const NEWS_JOBS = ['read-article', 'place-article', 'revise-event', 'compare-event'] as const

const UNDONE = `select
  (select count(*) from parallax.articles where text_state = 'waiting')::int as unread,
  (select count(*) from parallax.articles where event_id is null)::int as unplaced,
  (select count(*) from parallax.events where merged_into is null and change > compared_change)::int as uncompared`

/** What is still to be done, by name; nothing where all that was published is read, placed and compared. */
export const undone = async (
  database: pg.Pool,
  { queue, published }: { queue: JobQueue; published: ReadonlyMap<number, string[]> },
): Promise<Record<string, number>> => {
  const urls = [...published.values()].flat()
  const { rows } = await database.query<Record<string, number>>(UNDONE)
  const seen = await database.query('select distinct url from parallax.articles where url = any($1)', [urls])
  const counts = await queue.counts()
  const jobs = NEWS_JOBS.map(
    (name) => [name, counts[name].waiting + counts[name].active + counts[name].delayed] as const,
  )
  const all = [...Object.entries(rows[0] ?? {}), ['unseen', urls.length - (seen.rowCount ?? 0)] as const, ...jobs]
  return Object.fromEntries(all.filter(([, count]) => count > 0))
}
