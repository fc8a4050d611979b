import type { Entity, Mention, Name, Reading } from '../reading.js'
import { addPronouns } from './add-pronouns.js'
import { addRoleMentions } from './add-role-mentions.js'
import type { DraftEntity } from './draft-entity.js'
import { entityKey, groupNames } from './group-names.js'
import { settleKinds } from './settle-kinds.js'

const byPlace = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end

const fullest = (names: readonly Name[]): Name | undefined =>
  names.reduce<Name | undefined>(
    (best, name) => (best && best.key.split(' ').length >= name.key.split(' ').length ? best : name),
    undefined,
  )

const entityOf = (draft: DraftEntity): Entity[] => {
  const name = fullest(draft.names)
  if (!name) return []
  return [
    { key: entityKey(name, draft.kind), name: name.text, kind: draft.kind, mentions: draft.mentions.toSorted(byPlace) },
  ]
}

/** The one entity of the body that a key of its headline can only mean. */
const ofBody = (entity: Entity, body: Reading): Entity | undefined => {
  const equal = body.entities.find(({ key }) => key === entity.key)
  if (equal || entity.key.includes(' ')) return equal
  const [only, ...others] = body.entities.filter(({ key, kind }) => kind === 'person' && key.endsWith(` ${entity.key}`))
  return others.length === 0 ? only : undefined
}

const asInBody = (entity: Entity, body: Reading): Entity => {
  const same = ofBody(entity, body)
  return same ? { ...entity, key: same.key, name: same.name, kind: same.kind } : entity
}

/**
 * Who and what a text speaks of, each with all its mentions: names, short forms, initials, offices and pronouns. Those of a
 * headline have the keys and kinds that they have in its `body`.
 */
export const findEntities = (reading: Omit<Reading, 'entities' | 'attributions'>, body?: Reading): Entity[] => {
  const drafts = groupNames(reading, reading.names)
  settleKinds(reading, drafts)
  addRoleMentions(reading, drafts)
  addPronouns(reading, drafts)
  const entities = drafts.flatMap(entityOf).sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
  return body ? entities.map((entity) => asInBody(entity, body)) : entities
}
