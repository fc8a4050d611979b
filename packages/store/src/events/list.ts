import type { FindingKind, NewsEvent } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { rows } from '../database.js'
import { missedByGroup, toldByGroup } from '../groups/cover-of.js'
import { type Page, type PageRequest, pageOf, positionOf } from '../page.js'
import { isSearchable, wordsOf } from '../search/words.js'
import { allOf, type Sql, sql } from '../sql.js'
import { EventRow, eventColumns, withArticles } from './columns.js'

export interface EventFilter extends PageRequest {
  /** Words of a headline or text, as typed into a search box; none are found where there is no word to look for. */
  q?: string | undefined
  /** Only events that were still reported at or after this time. */
  since?: Date | string | undefined
  /** Only events that began before this time. */
  until?: Date | string | undefined
  /** Id of an outlet that reports it. */
  outlet?: string | undefined
  /** Id of a reader's group, of whose outlets one reports it. */
  group?: string | undefined
  /** Id of a reader's group that passes it over: none or few of its outlets report it. */
  missedBy?: string | undefined
  minOrigins?: number | undefined
  maxOrigins?: number | undefined
  /** Only events with a conflict, or with an edited article. */
  conflict?: boolean | undefined
  edited?: boolean | undefined
  minArticles?: number | undefined
  /** Kinds of findings, all of which its latest comparison must have. */
  has?: readonly FindingKind[] | undefined
  sort?: EventSort | undefined
}

/** `differences`: conflicts, facts that are only here, and edits together. */
export const EVENT_SORTS = ['moved', 'first', 'outlets', 'origins', 'conflicts', 'differences'] as const
export type EventSort = (typeof EVENT_SORTS)[number]

interface Order {
  /** The columns of its index, all descending; a cursor is their values in the last row that was handed out. */
  columns: Sql
  position: z.ZodType<unknown[]>
  after: (position: readonly unknown[]) => Sql
  positionAt: (row: EventRow) => unknown[]
}

const Time = z.iso.datetime()
const ByTime = z.tuple([Time, z.string()])
const ByNumber = z.tuple([z.int(), Time, z.string()])

const byTime = (column: Sql, timeOf: (row: EventRow) => string): Order => ({
  columns: sql`${column} desc, e.id desc`,
  position: ByTime,
  after: (position) => {
    const [time, id] = ByTime.parse(position)
    return sql`(${column}, e.id) < (${time}::timestamptz, ${id})`
  },
  positionAt: (row) => [timeOf(row), row.id],
})

const byNumber = (column: Sql, numberOf: (row: EventRow) => number): Order => ({
  columns: sql`${column} desc, e.moved_at desc, e.id desc`,
  position: ByNumber,
  after: (position) => {
    const [number, time, id] = ByNumber.parse(position)
    return sql`(${column}, e.moved_at, e.id) < (${number}, ${time}::timestamptz, ${id})`
  },
  positionAt: (row) => [numberOf(row), row.movedAt, row.id],
})

const ORDERS: Record<EventSort, Order> = {
  moved: byTime(sql`e.moved_at`, ({ movedAt }) => movedAt),
  first: byTime(sql`e.first_seen_at`, ({ firstSeenAt }) => firstSeenAt),
  origins: byNumber(sql`e.origins`, ({ origins }) => origins),
  outlets: byNumber(sql`e.outlets`, ({ outlets }) => outlets),
  conflicts: byNumber(sql`e.conflicts`, ({ conflicts }) => conflicts),
  differences: byNumber(
    sql`(e.conflicts + e.only_here + e.edits)`,
    ({ conflicts, onlyHere, edits }) => conflicts + onlyHere + edits,
  ),
}

/**
 * Events of the news that match all of the filter, by default those first in which something moved last. What somebody
 * asked to have compared is none of them.
 */
export async function listEvents(pool: pg.Pool, filter: EventFilter): Promise<Page<NewsEvent>> {
  const page = await eventRows(pool, filter)
  return { items: await withArticles(pool, page.items), next: page.next }
}

/** As `listEvents`, without their articles. */
export async function eventRows(pool: pg.Pool, filter: EventFilter): Promise<Page<EventRow>> {
  const found = await rows(pool, EventRow, eventsOf(filter, eventColumns))
  return pageOf(found, filter.limit, orderOf(filter).positionAt)
}

const orderOf = ({ sort }: EventFilter): Order => ORDERS[sort ?? 'moved']

/** What these columns say of the events `e` of a page, in its order, and of one more: it tells whether a page follows. */
export function eventsOf(filter: EventFilter, columns: Sql): Sql {
  const order = orderOf(filter)
  const position = positionOf(filter.cursor, order.position)
  return sql`select ${columns} from parallax.events e
    where ${allOf([sql`e.merged_into is null`, sql`e.asked_id is null`, ...conditions(filter), position && order.after(position)])}
    order by ${order.columns} limit ${filter.limit + 1}`
}

export function conditions(filter: EventFilter): (Sql | null)[] {
  const { q, since, until, outlet, minOrigins, maxOrigins, minArticles, has, conflict, edited, group, missedBy } =
    filter
  return [
    q === undefined || q.trim() === '' ? null : hasWords(q),
    since === undefined ? null : sql`e.last_seen_at >= ${since}`,
    until === undefined ? null : sql`e.first_seen_at < ${until}`,
    outlet === undefined
      ? null
      : sql`exists (select from parallax.articles a where a.event_id = e.id and a.outlet_id = ${outlet})`,
    group === undefined ? null : toldByGroup(group),
    missedBy === undefined ? null : missedByGroup(missedBy),
    minOrigins === undefined ? null : sql`e.origins >= ${minOrigins}`,
    maxOrigins === undefined ? null : sql`e.origins <= ${maxOrigins}`,
    minArticles === undefined ? null : sql`e.article_count >= ${minArticles}`,
    has === undefined || has.length === 0 ? null : sql`e.finding_kinds @> ${has}::text[]`,
    conflict === true ? sql`e.conflicts > 0` : null,
    edited === true ? sql`e.edits > 0` : null,
  ]
}

const hasWords = (q: string): Sql =>
  sql`${isSearchable(q)} and exists (
    select from parallax.articles a join parallax.revisions r on r.id = a.revision_id
    where a.event_id = e.id and r.search @@ ${wordsOf(q)})`
