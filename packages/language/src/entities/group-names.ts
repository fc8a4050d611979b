import { genderOfFirstName } from '../names/first-names.js'
import { PEOPLES, PLACES } from '../names/gazetteer.js'
import { personKey, personWords } from '../names/name-key.js'
import { genderOfTitle, roleOf } from '../names/titles.js'
import type { Name, Reading } from '../reading.js'
import { addRoles, type DraftEntity, mentionOf } from './draft-entity.js'
import { DraftIndex, isThing } from './draft-index.js'
import { rolesIn } from './role-words.js'

type Words = Pick<Reading, 'text' | 'tokens'>

const titleWords = ({ text }: Words, { title }: Name): string[] =>
  title === null
    ? []
    : text
        .slice(title.start, title.end)
        .toLowerCase()
        .split(/[^\p{L}.'-]+/u)
        .map((word) => word.replaceAll('.', ''))
        .filter(Boolean)

const PLACE_BEFORE = new Set(['in', 'at', 'from', 'near', 'to', 'across', 'outside'])
/** More than so many persons of one surname are not told apart. */
const NAMESAKES_MAX = 8
const ACRONYM = /^(?:\p{Lu}\.?){2,6}$/u

/** What names of one text are equal by: "Republicans" and "Republican", "Robert S. Mueller" and "Bob Mueller". */
export const entityKey = ({ key, kind }: Name, as = kind): string => {
  if (as === 'person') return personKey(key.split(' '))
  return PEOPLES.has(key.replace(/s$/, '')) ? key.replace(/s$/, '') : key
}

const genderOfTitles = (titles: readonly string[]): DraftEntity['gender'] =>
  titles.map(genderOfTitle).find((gender) => gender !== undefined)

const add = (words: Words, name: Name, draft: DraftEntity, form: 'name' | 'short' | 'acronym'): void => {
  draft.names.push(name)
  draft.mentions.push(mentionOf(name, form))
  if (name.kind !== 'unknown' && draft.kind !== 'person') draft.kind = name.kind
  const titles = titleWords(words, name)
  draft.gender ??= genderOfTitles(titles)
  addRoles(draft, rolesIn(titles))
}

const newDraft = (name: Name): DraftEntity => {
  const words = personWords(name.key.split(' '))
  const gender = words.length > 1 && !isThing(name.kind) ? genderOfFirstName(words[0] ?? '') : undefined
  return { names: [], words, kind: name.kind, gender, roles: new Map(), mentions: [] }
}

const fits = (draft: DraftEntity, titles: readonly string[]): boolean => {
  const gender = genderOfTitles(titles)
  return gender === undefined || draft.gender === undefined || draft.gender === gender
}

/** The one whom a surname, with or without a title, can mean here; undefined where nothing tells. */
const onlyOne = (found: readonly DraftEntity[], name: Name, titles: readonly string[]): DraftEntity | undefined => {
  if (found.length > NAMESAKES_MAX) return undefined
  const fitting = found.filter((draft) => fits(draft, titles))
  if (fitting.length < 2) return fitting[0]
  const titleRoles = new Set(titles.map(roleOf))
  const inOffice = fitting.filter(({ roles }) => [...roles.values()].some(({ role }) => titleRoles.has(role)))
  if (inOffice.length === 1) return inOffice[0]
  const before = fitting.filter((draft) => (draft.mentions[0]?.start ?? 0) < name.start)
  return before.length === 1 ? before[0] : undefined
}

const meantByOneWord = (words: Words, name: Name, index: DraftIndex): DraftEntity | undefined => {
  if (PEOPLES.has(entityKey(name))) return undefined
  const titles = titleWords(words, name)
  const persons = index.withLast(name.key).filter(({ kind }) => !isThing(kind))
  const before = words.tokens[name.firstToken - 1]?.normal ?? ''
  if (PLACES.has(name.key) && titles.length === 0 && PLACE_BEFORE.has(before)) return undefined
  if (persons.length > 0) return onlyOne(persons, name, titles)
  if (titles.length > 0) return undefined
  const byFirst = index.withFirst(name.key).filter(({ kind }) => kind === 'person')
  return byFirst.length === 1 ? byFirst[0] : undefined
}

/**
 * The names of a text, put together where they mean the same: equal names, full name and surname, full name and first
 * name, an organisation and its short form or initials. A surname that two persons of the text bear goes to the one that a
 * title tells, or that was the only one named so far; else it stays alone.
 */
export const groupNames = (words: Words, names: readonly Name[]): DraftEntity[] => {
  const index = new DraftIndex()
  for (const name of names) {
    if (!name.key.includes(' ')) continue
    const key = entityKey(name)
    const draft = index.get(key) ?? index.put(key, newDraft(name))
    add(words, name, draft, 'name')
  }
  index.joinShortForms()
  for (const name of names) {
    if (name.key.includes(' ')) continue
    const acronym = ACRONYM.test(name.text) ? index.withInitials(name.key) : undefined
    const draft = acronym ?? index.get(entityKey(name)) ?? meantByOneWord(words, name, index)
    if (draft) add(words, name, draft, acronym ? 'acronym' : draft.words.length > 1 ? 'short' : 'name')
    else add(words, name, index.put(entityKey(name), newDraft(name)), 'name')
  }
  return index.drafts()
}
