import { FinalError, type SourceOutcome } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, type Queryable, run, transaction } from '../database.js'
import { cleanDate, cleanLine, TITLE_MAX } from '../foreign.js'
import { newId } from '../new-id.js'
import { json, sql } from '../sql.js'
import { addAskedArticle } from './add-asked-article.js'
import { addAskedOutlets, type ReadSource } from './add-asked-outlets.js'

export interface ReadSources {
  /** One for each source, in the order they were given. */
  sources: readonly ReadSource[]
  at: Date
}

export interface BegunEvent {
  eventId: string
}

const Asked = z.object({ eventId: z.string().nullable() })

/**
 * Begins the event of an asked comparison, in one transaction: its articles have their texts and their event from the
 * first, so that no worker, of this release or of an older one, takes one for an article that has to be placed, and no
 * term leads to the event. Running this twice, or at once in two processes, begins one. Throws `FinalError` where nothing
 * of that id was asked.
 */
export function beginAskedEvent(pool: pg.Pool, askedId: string, read: ReadSources): Promise<BegunEvent> {
  return transaction(pool, async (client) => {
    await run(client, sql`select from parallax.asked where id = ${askedId} for no key update`)
    const asked = await maybeRow(
      client,
      Asked,
      sql`select e.id as "eventId" from parallax.asked a left join parallax.events e on e.asked_id = a.id
          where a.id = ${askedId}`,
    )
    if (!asked) throw new FinalError(`nothing was asked to be compared as ${askedId}`)
    if (asked.eventId !== null) return { eventId: asked.eventId }

    const eventId = newId()
    const outletIds = await addAskedOutlets(client, eventId, read.sources)
    await addEvent(client, { eventId, askedId, read, outlets: new Set(outletIds).size })
    for (const [index, source] of read.sources.entries()) {
      await addAskedArticle(client, { eventId, index, source, outletId: outletIds[index] ?? '', at: read.at })
    }
    await run(
      client,
      sql`update parallax.asked set outcomes = ${json(read.sources.map(outcomeOf))} where id = ${askedId}`,
    )
    return { eventId }
  })
}

/** What became of a source, for who asked. */
export const outcomeOf = ({ text }: ReadSource): SourceOutcome =>
  text.state === 'read' ? { state: 'read' } : { state: 'failed', reason: text.reason }

interface NewEvent {
  eventId: string
  askedId: string
  read: ReadSources
  outlets: number
}

async function addEvent(client: Queryable, { eventId, askedId, read, outlets }: NewEvent): Promise<void> {
  const { sources, at } = read
  const withText = sources.filter(({ text }) => text.state === 'read')
  const known = withText.map(({ publishedAt }) => cleanDate(publishedAt) ?? at.toISOString()).sort()
  await run(
    client,
    sql`insert into parallax.events (id, title, first_seen_at, last_seen_at, first_known_at, last_known_at, moved_at,
          article_count, origins, outlets, asked_id)
        values (${eventId}, ${cleanLine(withText[0]?.title ?? '', TITLE_MAX)}, ${at}, ${at}, ${known[0] ?? at}, ${known.at(-1) ?? at}, ${at},
          ${sources.length}, ${withText.length}, ${outlets}, ${askedId})`,
  )
}
