import { GROUP_NAME_MAX } from '@parallax/model'
import { type Queryable, run } from '../database.js'
import { cleanLine } from '../foreign.js'
import { newId } from '../new-id.js'
import { sql } from '../sql.js'

/** Puts an outlet into the reader's group of this name, begun where there is none. Nothing where the name is empty. */
export async function joinGroup(client: Queryable, outletId: string, group: string): Promise<void> {
  const name = cleanLine(group.trim(), GROUP_NAME_MAX)
  if (name === '') return
  await run(
    client,
    sql`insert into parallax.groups (id, name) values (${newId()}, ${name}) on conflict ((lower(name))) do nothing`,
  )
  await run(
    client,
    sql`insert into parallax.group_outlets (group_id, outlet_id)
          select id, ${outletId} from parallax.groups where lower(name) = lower(${name})
        on conflict do nothing`,
  )
}
