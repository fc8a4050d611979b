import { type Comparison, type ComparisonBody, countsOf, FinalError } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, type Queryable, run, transaction } from '../database.js'
import { standingEventId } from '../events/standing-event.js'
import { newId } from '../new-id.js'
import { json, sql } from '../sql.js'
import { toStored } from './body.js'
import { latestOf, loadComparison } from './load.js'

export interface NewComparison {
  body: ComparisonBody
  /** The event's change number that came with the input. */
  change: number
  now: Date
}

const Compared = z.object({ comparedChange: z.int() })

/**
 * Keeps a comparison as the next version of its event and brings the event's row up to it. Creates nothing where the
 * latest version has the same fingerprint and method, or was made from a later change than this one (a slow run that
 * was overtaken): then that latest version comes back. Throws `FinalError` where there is no such event.
 */
export function saveComparison(pool: pg.Pool, id: string, made: NewComparison): Promise<Saved> {
  return transaction(pool, async (client) => {
    const eventId = await standingEventId(client, id)
    const event = eventId === null ? undefined : await lockEvent(client, eventId)
    if (eventId === null || !event) throw new FinalError(`there is no event ${id}`)

    const { body, change } = made
    const latest = await loadComparison(client, latestOf(eventId))
    if (latest && change < event.comparedChange) return { comparison: latest, created: false }
    if (latest && latest.fingerprint === body.fingerprint && latest.method === body.method) {
      await markCompared(client, eventId, change)
      return { comparison: latest, created: false }
    }

    const comparison = {
      id: newId(),
      eventId,
      version: (latest?.version ?? 0) + 1,
      createdAt: made.now.toISOString(),
      ...body,
    }
    await insert(client, comparison, body)
    await updateEvent(client, comparison, change)
    return { comparison, created: true }
  })
}

export interface Saved {
  comparison: Comparison
  created: boolean
}

/** Held to the end, so that two saves of one event take turns and versions follow each other. */
const lockEvent = (client: Queryable, id: string) =>
  maybeRow(
    client,
    Compared,
    sql`select compared_change as "comparedChange" from parallax.events where id = ${id} for no key update`,
  )

const markCompared = (client: Queryable, id: string, change: number): Promise<number> =>
  run(
    client,
    sql`update parallax.events set compared_change = greatest(compared_change, ${change}), given_up = null where id = ${id}`,
  )

async function insert(client: Queryable, comparison: Comparison, body: ComparisonBody): Promise<void> {
  const { id, eventId, version, method, fingerprint, createdAt } = comparison
  await run(
    client,
    sql`insert into parallax.comparisons (id, event_id, version, method, fingerprint, created_at, body)
        values (${id}, ${eventId}, ${version}, ${method}, ${fingerprint}, ${createdAt}, ${json(await toStored(client, body))})`,
  )
}

async function updateEvent(client: Queryable, comparison: Comparison, change: number): Promise<void> {
  const { id, eventId, articles, origins, findings, typicalArticleId } = comparison
  const { facts, shared, conflicts, onlyHere } = countsOf(comparison)
  const title = articles.find((article) => article.id === typicalArticleId)?.title
  const headline = findings.find((finding) => finding.kind === 'headline')
  const originIds = Object.fromEntries(articles.map((article) => [article.id, article.originId]))
  await run(
    client,
    sql`update parallax.events set compared_change = greatest(compared_change, ${change}), given_up = null, comparison_id = ${id},
          title = coalesce(${title}, title), origins = ${origins.length}, origin_ids = ${json(originIds)},
          facts = ${facts}, shared = ${shared}, conflicts = ${conflicts}, only_here = ${onlyHere},
          finding_kinds = ${[...new Set(findings.map(({ kind }) => kind))].sort()},
          headline_pair = ${headline && origins.length > 1 ? headline.pair : null}
        where id = ${eventId}`,
  )
}
