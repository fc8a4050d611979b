import { Feed, type FeedKind } from '@parallax/model'
import type pg from 'pg'
import { oneRow, run, transaction } from '../database.js'
import { addressKey, cleanLine, TITLE_MAX } from '../foreign.js'
import { joinGroup } from '../groups/join-group.js'
import { newId } from '../new-id.js'
import { upsertOutlet } from '../outlets.js'
import { sql } from '../sql.js'
import { feedColumns, feedsWithOutlet } from './columns.js'
import { ANEW } from './removals.js'

export interface Subscription {
  url: string
  title: string
  siteUrl: string | null
  kind: FeedKind
  outlet: { name: string; domain: string }
  group: string | null
}

/**
 * Adds a feed, due at once; its outlet joins the reader's group that is named. One with this address that was removed is
 * brought back instead, as `created`; one that is there already stays as it is, also in a race.
 */
export function subscribe(pool: pg.Pool, wanted: Subscription): Promise<{ feed: Feed; created: boolean }> {
  return transaction(pool, async (client) => {
    const outlet = await upsertOutlet(client, wanted.outlet)
    const key = addressKey(wanted.url)
    const added = await run(
      client,
      sql`insert into parallax.feeds (id, url, url_key, title, site_url, kind, outlet_id, group_name, next_poll_at)
          values (${newId()}, ${wanted.url}, ${key}, ${cleanLine(wanted.title, TITLE_MAX)}, ${wanted.siteUrl},
            ${wanted.kind}, ${outlet.id}, ${wanted.group && cleanLine(wanted.group, TITLE_MAX)}, now())
          on conflict (url_key) do update set ${ANEW} where feeds.removed_at is not null`,
    )
    const feed = await oneRow(client, Feed, sql`select ${feedColumns} from ${feedsWithOutlet} where f.url_key = ${key}`)
    if (added === 1 && wanted.group !== null) await joinGroup(client, feed.outlet.id, wanted.group)
    return { feed, created: added === 1 }
  })
}
