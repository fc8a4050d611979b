import type { Entity, Mention, Name, Reading } from '../reading.js'
import { addPronouns } from './add-pronouns.js'
import type { DraftEntity } from './draft-entity.js'
import { addRoleMentions } from './find-roles.js'
import { entityKey, groupNames } from './group-names.js'

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

/** Who and what a text speaks of, each with all its mentions: names, short forms, initials, offices and pronouns. */
export const findEntities = (reading: Omit<Reading, 'entities'>): Entity[] => {
  const drafts = groupNames(reading, reading.names)
  addRoleMentions(reading, drafts)
  addPronouns(reading, drafts)
  return drafts.flatMap(entityOf).sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}
