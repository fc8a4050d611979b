import type { Entity, Reading } from '../reading.js'

const isFull = (key: string): boolean => key.includes(' ') && !key.endsWith(' ii')

/** The full names that end in each surname. */
const fullBySurname = (entities: readonly Entity[]): Map<string, Set<string>> => {
  const full = new Map<string, Set<string>>()
  for (const { key, kind } of entities) {
    if (kind !== 'person' || !isFull(key)) continue
    const surname = key.slice(key.lastIndexOf(' ') + 1)
    full.set(surname, (full.get(surname) ?? new Set()).add(key))
  }
  return full
}

/**
 * One key for the entities of several articles of an event: a surname that one article leaves alone takes the full name that
 * the others give it, where they give only one. The order of the articles does not matter.
 */
export const commonKeys = (readings: readonly Reading[]): Map<Entity, string> => {
  const entities = readings.flatMap((reading) => reading.entities)
  const full = fullBySurname(entities)
  return new Map(
    entities.map((entity) => {
      const names = entity.kind === 'person' || entity.kind === 'unknown' ? full.get(entity.key) : undefined
      const [only] = names?.size === 1 ? names : []
      return [entity, only ?? entity.key]
    }),
  )
}
