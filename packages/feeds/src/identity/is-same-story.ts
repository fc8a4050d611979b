/** As much of two entries as tells whether they are one story. */
interface Told {
  title: string
  /** ISO 8601; null where it says none. */
  publishedAt: string | null
}

/**
 * Likeness from which one headline is an edit of the other. Headlines of different stories in one language share about a
 * quarter of their pairs of letters.
 */
const ALIKE_MIN = 0.5

/** Pairs of letters that follow each other, with how often; words of scripts without spaces have them too. */
const pairsOf = (title: string): Map<string, number> => {
  const letters =
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  const pairs = new Map<string, number>()
  for (const [at, letter] of letters.slice(1).entries()) {
    const pair = `${letters[at]}${letter}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

const sum = (pairs: Map<string, number>): number => [...pairs.values()].reduce((all, count) => all + count, 0)

/** How alike two headlines are, from 0 to 1 (Dice's coefficient over pairs of letters); 1 where one has no letters. */
const likeness = (one: string, other: string): number => {
  const [a, b] = [pairsOf(one), pairsOf(other)]
  if (a.size === 0 || b.size === 0) return 1
  let shared = 0
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0)
  return (2 * shared) / (sum(a) + sum(b))
}

const moment = ({ publishedAt }: Told): number => (publishedAt === null ? Number.NaN : Date.parse(publishedAt))

/**
 * Whether an entry is the story that had its guid before, though it stands at another address now. Feeds edit headlines
 * and move pages, and some give one guid to whatever is the latest: then time and headline both are others too.
 */
export const isSameStory = (entry: Told, known: Told): boolean =>
  moment(entry) === moment(known) || likeness(entry.title, known.title) >= ALIKE_MIN
