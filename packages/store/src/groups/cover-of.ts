import { GroupCover } from '@parallax/model'
import { z } from 'zod'
import { type Queryable, rows } from '../database.js'
import { type Sql, sql } from '../sql.js'

/**
 * The time in which an outlet could have told the event `e`: an outlet that published nothing in it was not silent about
 * the event but silent, and one that is late by less than a day is still at it.
 */
const inItsTime = sql`between e.first_known_at - interval '12 hours' and e.last_known_at + interval '1 day'`

/** Whether the outlet of `m` tells the event `e`, in an article of its own or in a round-up. */
const tells = sql`(
  exists (select from parallax.articles a where a.event_id = e.id and a.outlet_id = m.outlet_id)
  or exists (
    select from parallax.also_in i join parallax.articles a on a.id = i.article_id
    where i.event_id = e.id and a.outlet_id = m.outlet_id
  )
)`

const Row = GroupCover.extend({ eventId: z.string() })

/** How far each of the reader's groups covers events; groups without outlets are left out. */
export async function coverOf(on: Queryable, eventIds: readonly string[]): Promise<ReadonlyMap<string, GroupCover[]>> {
  const found = await rows(
    on,
    Row,
    sql`select e.id as "eventId", json_build_object('id', g.id, 'name', g.name) as group, c.*,
          e.outlets > 1 and c.covering * 3 < c.outlets and c."articlesOfOthers" > 0 as "isBlindspot"
        from parallax.events e cross join parallax.groups g
        cross join lateral (
          select count(*)::integer as outlets, count(*) filter (where told)::integer as covering,
            coalesce(sum(case when told then 0 else (
              select count(*) from parallax.articles a where a.outlet_id = member.outlet_id and a.known_at ${inItsTime}
            ) end), 0)::integer as "articlesOfOthers"
          from (
            select m.outlet_id, ${tells} as told from parallax.group_outlets m where m.group_id = g.id
          ) member
        ) c
        where e.id = any(${eventIds}) and c.outlets > 0 order by g.seq`,
  )
  const covers = new Map<string, GroupCover[]>()
  for (const { eventId, ...cover } of found) covers.set(eventId, [...(covers.get(eventId) ?? []), cover])
  return covers
}

/** Whether an outlet of the group tells the event `e`. */
export const toldByGroup = (groupId: string): Sql =>
  sql`exists (select from parallax.group_outlets m where m.group_id = ${groupId} and ${tells})`

/**
 * Whether the event `e` is a blindspot of the group: outlets tell it, of the group none or fewer than a third do, and
 * the others of the group published something in its time.
 */
export const missedByGroup = (groupId: string): Sql =>
  sql`e.outlets > 1
    and (select count(*) filter (where ${tells}) * 3 < count(*) from parallax.group_outlets m where m.group_id = ${groupId})
    and exists (
      select from parallax.group_outlets m
      join parallax.articles other on other.outlet_id = m.outlet_id and other.known_at ${inItsTime}
      where m.group_id = ${groupId} and not ${tells}
    )`
