import { z } from 'zod'

const Instant = z.iso.datetime()

/** When a feed wants to be asked, by its last document. Seconds; hours of the day and days of the week in UTC. */
const PollHints = z.object({
  ttlSeconds: z.number().nullable(),
  /** `sy:updatePeriod` divided by `sy:updateFrequency`. */
  updateSeconds: z.number().nullable(),
  skipHours: z.array(z.int().min(0).max(23)),
  /** 0 is Sunday. */
  skipDays: z.array(z.int().min(0).max(6)),
  /** Half the usual distance between two entries; null where too few are dated. */
  rhythmSeconds: z.number().nullable(),
})
export type PollHints = z.infer<typeof PollHints>

/** How whole the last document was that was read. */
const DocumentWholeness = z.object({
  /** It was damaged and was mended. */
  recovered: z.boolean(),
  /** It ended in its middle, or had more items than are kept. */
  truncated: z.boolean(),
  /** How many of its older items were left out. */
  leftOut: z.int().min(0),
})
export type DocumentWholeness = z.infer<typeof DocumentWholeness>

/** What is remembered of a feed from one poll to the next, beside what its row shows. Times are ISO 8601 in UTC. */
export interface PollMemory {
  hints: PollHints
  errorCount: number
  /** Since when no poll went well. */
  failingSince: string | null
  /** The first of the answers 410 that came without another between. */
  goneSince: string | null
  /** Where the server says, by permanent redirects only, that the feed has moved. */
  moved: { to: string; since: string; sightings: number } | null
  /** When the whole document last came. */
  lastWholeAt: string | null
  /** null where none was read yet. */
  wholeness: DocumentWholeness | null
}

export const NO_HINTS: PollHints = {
  ttlSeconds: null,
  updateSeconds: null,
  skipHours: [],
  skipDays: [],
  rhythmSeconds: null,
}

/** A feed that was never asked. */
export const NEVER_POLLED: PollMemory = {
  hints: NO_HINTS,
  errorCount: 0,
  failingSince: null,
  goneSince: null,
  moved: null,
  lastWholeAt: null,
  wholeness: null,
}

const Moved = z.object({ to: z.string(), since: Instant, sightings: z.int() })

const Stored = z.object({
  hints: PollHints.catch(NO_HINTS),
  errorCount: z.int().min(0).catch(0),
  failingSince: Instant.nullable().catch(null),
  goneSince: Instant.nullable().catch(null),
  moved: Moved.nullable().catch(null),
  lastWholeAt: Instant.nullable().catch(null),
  wholeness: DocumentWholeness.nullable().catch(null),
})

/** What was remembered, from stored JSON; what is missing or unreadable was never known. */
export const readPollMemory = (stored: unknown): PollMemory => Stored.catch(NEVER_POLLED).parse(stored)
