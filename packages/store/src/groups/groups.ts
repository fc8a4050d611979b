import { FinalError, GROUP_NAME_MAX, type GroupCover, SourceGroup } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { type Queryable, rows, run, transaction } from '../database.js'
import { cleanLine } from '../foreign.js'
import { newId } from '../new-id.js'
import { sql } from '../sql.js'
import { coverOf } from './cover-of.js'

/** A group as it is asked for; one without an id, or with one that is not there, is begun. */
export interface WantedGroup {
  id?: string | undefined
  name: string
  outletIds: readonly string[]
}

/** Every edit takes turns: two that add the same name would otherwise both find it free. */
const LOCK = 727_003

export const groupsIn = (pool: pg.Pool) => ({
  /** The reader's groups in the order in which they were begun, each with its outlets by name. */
  list: (): Promise<SourceGroup[]> => listGroups(pool),

  /**
   * Makes the groups those that are given, in place of all there were; a known id keeps its group. Throws `FinalError`
   * where two have one name, upper and lower case being the same, or an outlet is not there, and whatever `check` throws
   * at those there were.
   */
  replace: (
    given: readonly WantedGroup[],
    check: (current: readonly SourceGroup[]) => void = () => {},
  ): Promise<SourceGroup[]> =>
    transaction(pool, async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [LOCK])
      check(await listGroups(client))
      const wanted = given.map((group) => ({ ...group, name: cleanLine(group.name.trim(), GROUP_NAME_MAX) }))
      await checkNames(
        client,
        wanted.map(({ name }) => name),
      )
      await checkOutlets(client, wanted)
      await writeGroups(client, wanted)
      return listGroups(client)
    }),

  /** How far each group covers each of these events, in the order of the groups; groups without outlets are left out. */
  cover: (eventIds: readonly string[]): Promise<ReadonlyMap<string, GroupCover[]>> => coverOf(pool, eventIds),
})

const listGroups = (on: Queryable): Promise<SourceGroup[]> =>
  rows(
    on,
    SourceGroup,
    sql`select g.id, g.name, array(
          select o.id from parallax.group_outlets m join parallax.outlets o on o.id = m.outlet_id
          where m.group_id = g.id order by o.name, o.id
        ) as "outletIds"
        from parallax.groups g order by g.seq`,
  )

const Named = z.object({ name: z.string() })

/** By the database, whose upper and lower case decide. */
async function checkNames(client: Queryable, names: readonly string[]): Promise<void> {
  if (names.includes('')) throw new FinalError('a group needs a name')
  const [twice] = await rows(
    client,
    Named,
    sql`select min(name) as name from unnest(${names}::text[]) name group by lower(name) having count(*) > 1`,
  )
  if (twice) throw new FinalError(`there are two groups of the name “${twice.name}”`)
}

const Id = z.object({ id: z.string() })

async function checkOutlets(client: Queryable, wanted: readonly WantedGroup[]): Promise<void> {
  const ids = [...new Set(wanted.flatMap(({ outletIds }) => outletIds))]
  const known = await rows(client, Id, sql`select id from parallax.outlets where id = any(${ids})`)
  const missing = ids.find((id) => !known.some((one) => one.id === id))
  if (missing !== undefined) throw new FinalError(`there is no outlet ${missing}`)
}

async function writeGroups(client: Queryable, wanted: readonly WantedGroup[]): Promise<void> {
  const kept = wanted.flatMap(({ id }) => id ?? [])
  await run(client, sql`delete from parallax.groups where id <> all(${kept})`)
  const known = await rows(client, Id, sql`select id from parallax.groups`)
  // Out of each other's way first, so that two groups can swap their names.
  await run(client, sql`update parallax.groups set name = id || ' ' || name`)
  await run(client, sql`delete from parallax.group_outlets`)
  for (const { id, name, outletIds } of wanted) {
    const isKnown = known.some((one) => one.id === id)
    const groupId = isKnown && id !== undefined ? id : newId()
    await run(
      client,
      sql`insert into parallax.groups (id, name) values (${groupId}, ${name})
          on conflict (id) do update set name = excluded.name`,
    )
    await run(
      client,
      sql`insert into parallax.group_outlets (group_id, outlet_id)
          select distinct ${groupId}, outlet_id from unnest(${outletIds}::text[]) outlet_id`,
    )
  }
}
