import { genderOfFirstName } from '../names/first-names.js'
import { PEOPLES, PLACES, POSTAL_CODES, STATE_ABBREVIATIONS } from '../names/gazetteer.js'
import { personKey, personWords } from '../names/name-key.js'
import { genderOfTitle, roleOf } from '../names/titles.js'
import type { Name, Reading } from '../reading.js'
import { addRoles, type DraftEntity, mentionOf, type Role } from './draft-entity.js'
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
/**
 * Families of the news, with the one whom the bare surname and an office mean when the text names only another of them.
 */
const BEST_KNOWN: ReadonlyMap<string, string> = new Map(
  `trump:donald obama:barack biden:joe bush:george romney:mitt pence:mike macron:emmanuel netanyahu:benjamin cheney:dick
  carter:jimmy reagan:ronald sanders:bernie gore:al harris:kamala vance:jd`
    .split(/\s+/)
    .map((entry): [string, string] => {
      const [surname = '', first = ''] = entry.split(':')
      return [surname, first]
    }),
)
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

const genderOfTitles = (titles: readonly string[]): DraftEntity['gender'] =>
  titles.map(genderOfTitle).find((gender) => gender !== undefined)

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

const fits = (draft: DraftEntity, titles: readonly string[]): boolean => {
  const gender = genderOfTitles(titles)
  return gender === undefined || draft.gender === undefined || draft.gender === gender
}

const holdsAnyOf = ({ roles }: DraftEntity, wanted: ReadonlySet<string>): boolean =>
  [...roles.values()].some(({ role }) => wanted.has(role))

const isNamedBefore = ({ mentions }: DraftEntity, { start }: Name): boolean => (mentions[0]?.start ?? 0) < start

const PARTIES: ReadonlyMap<string, string> = new Map([
  ['r', 'republican'],
  ['d', 'democrat'],
])

/** "(R-Texas)", "(D)", ", D-Vt.": the person is a Republican or a Democrat of that state. */
const partyAfter = ({ tokens }: Words, { endToken }: Name): Role[] => {
  if (!/^[,([]$/.test(tokens[endToken]?.normal ?? '')) return []
  const role = PARTIES.get(tokens[endToken + 1]?.normal ?? '')
  const [mark, state] = [tokens[endToken + 2]?.normal, tokens[endToken + 3]?.normal]
  if (role === undefined || mark === undefined) return []
  if (mark !== '-') return mark === ')' ? [{ role, words: [] }] : []
  const full = STATE_ABBREVIATIONS.get(`${state?.replace(/\.$/, '')}.`) ?? POSTAL_CODES.get(state ?? '') ?? state ?? ''
  return [{ role, words: full.split(' ') }]
}

/** Whether the surname is best known for this first name, or for none. */
const isHead = ({ words }: DraftEntity, { key }: Name): boolean => {
  const known = BEST_KNOWN.get(key)
  return known === undefined || known === words[0]
}

const only = (found: readonly DraftEntity[]): DraftEntity | undefined => (found.length === 1 ? found[0] : undefined)

/** The one whom the title of a surname tells: by an office that the text gives to one of them, or by gender. */
const toldByTitle = (found: readonly DraftEntity[], titles: readonly string[]): DraftEntity | undefined => {
  const offices = new Set(titles.map(roleOf).filter((role) => role !== undefined))
  const gender = genderOfTitles(titles)
  return (
    only(found.filter((draft) => holdsAnyOf(draft, offices))) ??
    only(found.filter((draft) => gender !== undefined && draft.gender === gender))
  )
}

/**
 * The one of a surname who is meant without more; undefined where nothing tells. "Trump" is not the Melania Trump of the
 * text, even if no other one is named in full.
 */
const plainlyMeant = (
  found: readonly DraftEntity[],
  name: Name,
  titles: readonly string[],
): DraftEntity | undefined => {
  const fitting = found.filter((draft) => fits(draft, titles) && isHead(draft, name))
  return only(fitting) ?? only(fitting.filter((draft) => isNamedBefore(draft, name)))
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
