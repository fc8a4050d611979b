import type { Entity, Mention, Reading } from '../reading.js'

interface Placed {
  entity: Entity
  mention: Mention
}

const placed = new WeakMap<Reading, readonly Placed[]>()

/** All mentions of a reading in the order of the text, made once for each reading. */
const mentionsOf = (reading: Reading): readonly Placed[] => {
  const known = placed.get(reading)
  if (known) return known
  const all = reading.entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start)
  placed.set(reading, all)
  return all
}

const firstFrom = (all: readonly Placed[], start: number): number => {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.mention.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The entities mentioned between two offsets of the text (a sentence's `start` and `end`), in whatever form, each once, in the
 * order of their first mention there. Mentions that begin in the range count. Logarithmic in the length of the text.
 */
export const entitiesIn = (reading: Reading, start: number, end: number): Entity[] => {
  const all = mentionsOf(reading)
  const found = new Set<Entity>()
  for (let at = firstFrom(all, start); at < all.length; at += 1) {
    const here = all[at]
    if (!here || here.mention.start >= end) break
    found.add(here.entity)
  }
  return [...found]
}
