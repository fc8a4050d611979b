import { randomBytes } from 'node:crypto'
import { JOB_NAMES, type JobName } from './jobs.js'

/** A name of ours and an id that BullMQ knows inside the queue of that name. */
export interface JobPlace {
  name: JobName
  bullId: string
}

/** Eighty random bits. The letter in front keeps BullMQ from taking it for one of its own numbers. */
export const newBullId = (): string => `j${randomBytes(10).toString('hex')}`

/** The id that the rest of Parallax sees: unique over all names, safe in an address. */
export const jobIdOf = ({ name, bullId }: JobPlace): string => `${name}.${bullId}`

/**
 * Where a job with this id would be; undefined for anything that is no id of ours. On Redis the id becomes part of
 * a key, where words such as `meta` or `events` would reach the queue's own records.
 */
export function placeOf(id: string): JobPlace | undefined {
  const [, prefix, bullId] = /^([a-z-]+)\.(j[0-9a-f]{20})$/.exec(id) ?? []
  const name = JOB_NAMES.find((known) => known === prefix)
  return name && bullId ? { name, bullId } : undefined
}
