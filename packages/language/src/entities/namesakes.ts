import { formalFirstName } from '../names/nicknames.js'
import { roleOf } from '../names/titles.js'
import type { Name } from '../reading.js'
import type { DraftEntity } from './draft-entity.js'
import { genderOfTitles } from './title-words.js'

/**
 * Families of the news, with the one whom the bare surname means even where the text names only another of them in full.
 * First names in full.
 */
const BEST_KNOWN: ReadonlyMap<string, string> = new Map([
  ['trump', 'donald'],
  ['obama', 'barack'],
  ['biden', 'joseph'],
  ['bush', 'george'],
  ['romney', 'mitt'],
  ['pence', 'michael'],
  ['macron', 'emmanuel'],
  ['netanyahu', 'benjamin'],
  ['cheney', 'richard'],
])

const fits = (draft: DraftEntity, titles: readonly string[]): boolean => {
  const gender = genderOfTitles(titles)
  return gender === undefined || draft.gender === undefined || draft.gender === gender
}

const holdsAnyOf = ({ roles }: DraftEntity, wanted: ReadonlySet<string>): boolean =>
  [...roles.values()].some(({ role }) => wanted.has(role))

const isNamedBefore = ({ mentions }: DraftEntity, { start }: Name): boolean => (mentions[0]?.start ?? 0) < start

/** Whether the surname is best known for this first name, or for none. */
const isHead = ({ words }: DraftEntity, { key }: Name): boolean => {
  const known = BEST_KNOWN.get(key)
  return known === undefined || known === formalFirstName(words[0] ?? '')
}

/** The one there is. */
export const only = (found: readonly DraftEntity[]): DraftEntity | undefined =>
  found.length === 1 ? found[0] : undefined

/** The one whom the title of a surname tells: by an office that the text gives to one of them, or by gender. */
export const toldByTitle = (found: readonly DraftEntity[], titles: readonly string[]): DraftEntity | undefined => {
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
export const plainlyMeant = (
  found: readonly DraftEntity[],
  name: Name,
  titles: readonly string[],
): DraftEntity | undefined => {
  const fitting = found.filter((draft) => fits(draft, titles) && isHead(draft, name))
  return only(fitting) ?? only(fitting.filter((draft) => isNamedBefore(draft, name)))
}
