import { type Identifiable, marksOf } from './identity-of.js'

/** Entries of one feed, as they are found again. */
export interface KnownEntries<T> {
  /** The known entry that this one is, under whatever guid, address or spelling it comes now. */
  find(entry: Identifiable): T | undefined
  /** From now on all marks of `entry` lead to `known`, unless they lead elsewhere already. */
  add(entry: Identifiable, known: T): void
}

/**
 * A memory of entries that survives changed guids, moves from http to https, tracking parameters and edited headlines:
 * one mark in common is enough, in the order guid of the day, guid with headline, address, headline of the day. What
 * comes under a known guid with another address, another headline and another day is another entry. A guid that
 * stands on entries of several addresses at once must have been told apart by its reader (`toDocument` does).
 */
export const knownEntries = <T>(): KnownEntries<T> => {
  const byMark = new Map<string, T>()
  return {
    find: (entry) => {
      const mark = marksOf(entry).find((one) => byMark.has(one))
      return mark === undefined ? undefined : byMark.get(mark)
    },
    add: (entry, known) => {
      for (const mark of marksOf(entry)) if (!byMark.has(mark)) byMark.set(mark, known)
    },
  }
}
