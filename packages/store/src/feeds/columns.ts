import { sql } from '../sql.js'

/** A feed as the model has it, from `parallax.feeds f join parallax.outlets o`. */
export const feedColumns = sql`
  f.id, f.url, f.title, f.site_url as "siteUrl", f.kind, json_build_object('id', o.id, 'name', o.name) as outlet,
  f.group_name as "group", f.status, f.created_at as "createdAt", f.last_polled_at as "lastPolledAt",
  f.next_poll_at as "nextPollAt", f.last_error as "lastError", f.error_count as "errorCount",
  f.article_count as "articleCount"`

/** Without those that were removed. */
export const feedsWithOutlet = sql`parallax.feeds f
  join parallax.outlets o on o.id = f.outlet_id and f.removed_at is null`
