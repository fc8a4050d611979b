import { type Comparison, type ComparisonBody, countsOf, type EventInput, FinalError } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { saveAlerts } from '../alerts/save-alerts.js'
import { maybeRow, type Queryable, run, transaction } from '../database.js'
import { newId } from '../new-id.js'
import { saveTallies } from '../outlet-tallies/save-tallies.js'
import { saveFound } from '../search/save-found.js'
import { json, sql } from '../sql.js'
import { toStored } from './body.js'
import { keepInput } from './input.js'
import { latestOf, loadComparison } from './load.js'

export interface NewComparison {
  body: ComparisonBody
  /** What it was made from, to be told with it; it is not known of one that comes without. */
  input?: EventInput
  /** The event's change number that came with the input. */
  change: number
  now: Date
}

const Compared = z.object({ comparedChange: z.int(), isMerged: z.boolean(), isAsked: z.boolean() })

/**
 * Keeps a comparison as the next version of its event and brings the event's row, what is counted of its outlets and
 * what a search finds in it up to it; of what somebody asked to have compared nothing is counted or searched. Creates nothing where the latest version has the same fingerprint and method, or was made from a later change
 * than this one (a slow run that was overtaken): then that latest version comes back. Throws `FinalError` where there is
 * no such event, and an error that another try cures where it was merged meanwhile: these articles alone are not what it
 * is now.
 */
export function saveComparison(pool: pg.Pool, eventId: string, made: NewComparison): Promise<Saved> {
  return transaction(pool, async (client) => {
    const event = await lockEvent(client, eventId)
    if (!event) throw new FinalError(`there is no event ${eventId}`)
    if (event.isMerged) throw new Error(`the event ${eventId} was merged while it was compared`)

    const { body, change } = made
    const latest = await loadComparison(client, latestOf(eventId))
    if (latest && change < event.comparedChange) return { comparison: latest, created: false }
    if (latest && latest.fingerprint === body.fingerprint && latest.method === body.method) {
      await markCompared(client, eventId, { method: body.method, change })
      if (made.input) await keepInput(client, latest.id, made.input)
      // They are not there where the event came back as it was after a merge or a split.
      if (!event.isAsked) await saveForNews(client, latest)
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
    if (made.input) await keepInput(client, comparison.id, made.input)
    await updateEvent(client, comparison, change)
    if (!event.isAsked) {
      await saveForNews(client, comparison)
      await saveAlerts(client, latest, comparison)
    }
    return { comparison, created: true }
  })
}

/** What the profiles of outlets and the search take from a comparison. */
const saveForNews = async (client: Queryable, comparison: Comparison): Promise<void> => {
  await saveTallies(client, comparison.eventId, comparison)
  await saveFound(client, comparison.eventId, comparison)
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
    sql`select compared_change as "comparedChange", merged_into is not null as "isMerged",
          asked_id is not null as "isAsked"
        from parallax.events where id = ${id} for no key update`,
  )

const markCompared = (client: Queryable, id: string, { method, change }: { method: string; change: number }) =>
  run(
    client,
    sql`update parallax.events set compared_change = greatest(compared_change, ${change}), given_up = null,
          method = ${method}, asked_again = false
        where id = ${id}`,
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
          method = ${comparison.method}, asked_again = false,
          title = coalesce(${title}, title), origins = ${origins.length}, origin_ids = ${json(originIds)},
          facts = ${facts}, shared = ${shared}, conflicts = ${conflicts}, only_here = ${onlyHere},
          finding_kinds = ${[...new Set(findings.map(({ kind }) => kind))].sort()},
          headline_pair = ${headline && origins.length > 1 ? headline.pair : null}
        where id = ${eventId}`,
  )
}
