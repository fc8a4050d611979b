import { genderOfFirstName } from '../names/first-names.js'
import { PEOPLES, PLACES } from '../names/gazetteer.js'
import { personKey, personWords } from '../names/name-key.js'
import type { Name, Reading } from '../reading.js'
import { addRoles, type DraftEntity, mentionOf } from './draft-entity.js'
import { DraftIndex, isThing } from './draft-index.js'
import { only, plainlyMeant, toldByTitle } from './namesakes.js'
import { partyAfter } from './party-after.js'
import { rolesIn } from './roles-in.js'
import { genderOfTitles, titleWords } from './title-words.js'

type Words = Pick<Reading, 'text' | 'tokens'>

const PLACE_BEFORE = new Set(['in', 'at', 'from', 'near', 'to', 'across', 'outside'])
/** More than so many persons of one surname are not told apart. */
const NAMESAKES_MAX = 8
/** Names of East Asia that stand before the given name. */
const SURNAME_FIRST = new Set(
  'kim xi li hu moon park lee mao deng wang zhang ban yoon roh chen zhou wen jiang'.split(' '),
)
const ACRONYM = /^(?:\p{Lu}\.?){2,6}$/u

/** What names of one text are equal by: "Republicans" and "Republican", "Robert S. Mueller" and "Bob Mueller". */
export const entityKey = ({ key, kind }: Name, as = kind): string => {
  if (as === 'person') return personKey(key.split(' '))
  return PEOPLES.has(key.replace(/s$/, '')) ? key.replace(/s$/, '') : key
}

const add = (words: Words, name: Name, draft: DraftEntity, form: 'name' | 'short' | 'acronym'): void => {
  draft.names.push(name)
  draft.mentions.push(mentionOf(name, form))
  if (name.kind !== 'unknown' && draft.kind !== 'person') draft.kind = name.kind
  const titles = titleWords(words, name)
  draft.gender ??= genderOfTitles(titles)
  addRoles(draft, [...rolesIn(titles), ...partyAfter(words, name)])
  if (words.tokens[name.endToken]?.normal === 'administration') addRoles(draft, [{ role: 'president', words: [] }])
}

const newDraft = (name: Name): DraftEntity => {
  const words = personWords(name.key.split(' '))
  const gender = words.length > 1 && !isThing(name.kind) ? genderOfFirstName(words[0] ?? '') : undefined
  return { names: [], words, kind: name.kind, gender, roles: new Map(), mentions: [] }
}

/** "Mr. Kim" for Kim Jong-un, "Michelle" for Michelle Obama. */
const byFirstWord = (name: Name, index: DraftIndex, titled: boolean): DraftEntity | undefined =>
  titled && !SURNAME_FIRST.has(name.key)
    ? undefined
    : only(index.withFirst(name.key).filter(({ kind }) => kind === 'person'))

/** An acronym's long form, a surname's bearer, or whoever was called by this one word before. */
const meantBy = (words: Words, name: Name, index: DraftIndex): DraftEntity | undefined => {
  const same = index.get(entityKey(name))
  if (PEOPLES.has(entityKey(name))) return same
  const titles = titleWords(words, name)
  const before = words.tokens[name.firstToken - 1]?.normal ?? ''
  const isPlace = PLACES.has(name.key) && titles.length === 0
  if (isPlace && PLACE_BEFORE.has(before)) return same
  const persons = index.withLast(name.key).filter(({ kind }) => kind === 'person' || (!isPlace && kind === 'unknown'))
  if (persons.length > NAMESAKES_MAX) return same
  const told = toldByTitle(persons, titles) ?? same
  if (told || persons.length > 0) return told ?? plainlyMeant(persons, name, titles)
  return byFirstWord(name, index, titles.length > 0)
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
    const draft = acronym ?? meantBy(words, name, index)
    if (draft) add(words, name, draft, acronym ? 'acronym' : draft.words.length > 1 ? 'short' : 'name')
    else add(words, name, index.put(entityKey(name), newDraft(name)), 'name')
  }
  return index.drafts()
}
