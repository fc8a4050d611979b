import { z } from 'zod'

const Instant = z.iso.datetime()

/** When a feed wants to be asked, by its last document. Seconds; hours of the day and days of the week in UTC. */
export const PollHints = z.object({
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

/** What is remembered of a feed from one poll to the next, beside what its row shows. Times are ISO 8601 in UTC. */
export const PollMemory = z.object({
  hints: PollHints,
  errorCount: z.int().min(0),
  /** Since when no poll went well. */
  failingSince: Instant.nullable(),
  /** The first of the answers 410 that came without another between. */
  goneSince: Instant.nullable(),
  /** Where the server says, by permanent redirects only, that the feed has moved. */
  moved: z.object({ to: z.string(), since: Instant, sightings: z.int() }).nullable(),
  /** When the whole document last came. */
  lastWholeAt: Instant.nullable(),
})
export type PollMemory = z.infer<typeof PollMemory>

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
}
