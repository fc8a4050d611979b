import { knownAt } from '@parallax/model'

/** Articles as they came out: by their own date, where they have none by when they were first seen. */
export const inOrderKnown = <T extends { publishedAt: string | null; seenAt: string }>(articles: readonly T[]): T[] =>
  [...articles].sort((a, b) => knownAt(a).localeCompare(knownAt(b)))
