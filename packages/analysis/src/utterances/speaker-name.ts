import { isTitle, roleOf, TITLE_MODIFIERS } from '@parallax/language'
import { editDistance } from '../edit-distance.js'
import type { Speaker } from './speaker-of.js'

/** An office, what belongs to one, or the letters of a body: "State Mike Pompeo", "DNC Chair Tom Perez". */
const isOffice = (word: string): boolean => {
  const lower = word.toLowerCase()
  const isLetters = /^\p{Lu}{2,}$/u.test(word)
  return isTitle(lower) || roleOf(lower) !== undefined || TITLE_MODIFIERS.has(lower) || isLetters
}

/** A person's name without the offices that a text has before it. */
const withoutOffices = (name: string): string => {
  const words = name.split(' ')
  while (words.length > 2 && isOffice(words[0] ?? '')) words.shift()
  return words.join(' ')
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i

/** The surname of who speaks, in plain lower case; undefined where that is no person with a name. */
export const surnameOf = (speaker: Speaker | undefined): string | undefined => {
  if (speaker?.entity?.kind !== 'person') return undefined
  const words = withoutOffices(speaker.entity.name)
    .split(' ')
    .filter((word) => !SUFFIX.test(word))
  return words
    .at(-1)
    ?.normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
}

/** So long a surname may have a letter wrong. */
const SPELLED_MIN = 5

const givenName = ({ entity }: Speaker): string | undefined => {
  const [first, second] = withoutOffices(entity?.name ?? '').split(' ')
  return second === undefined ? undefined : first?.toLowerCase()
}

/** Whether two surnames may be one that an outlet misspelled: "Sean Sundvall" and "Sundvell". Not with two given names. */
export const isMisspelling = (a: Speaker, b: Speaker): boolean => {
  const [one = '', other = ''] = [surnameOf(a), surnameOf(b)]
  const [given, otherGiven] = [givenName(a), givenName(b)]
  const areTwo = given !== undefined && otherGiven !== undefined && given !== otherGiven
  return !areTwo && Math.min(one.length, other.length) >= SPELLED_MIN && editDistance(one, other) <= 1
}

const longest = (names: readonly string[]): string | null =>
  names.reduce<string | null>((best, name) => (best === null || name.length > best.length ? name : best), null)

const PRONOUN_MAX = 3

/** A name says who it is better than a "he". */
const surest = (speakers: readonly Speaker[]): readonly Speaker[] => {
  const persons = speakers.filter(({ entity }) => entity?.kind === 'person')
  const named = persons.filter(({ span }) => span.end - span.start > PRONOUN_MAX)
  return named.length > 0 ? named : persons
}

/**
 * The fullest name of the one person that all versions which name anybody have speak; without a person, of the one body.
 * Null where they name several, or nobody.
 */
export const commonName = (speakers: readonly Speaker[]): string | null => {
  const persons = surest(speakers)
  const entities = (persons.length > 0 ? persons : speakers).flatMap(({ entity }) => entity ?? [])
  const kinds = new Set(persons.length > 0 ? persons.map(surnameOf) : entities.map(({ key }) => key))
  return kinds.size === 1
    ? longest(entities.map(({ name, kind }) => (kind === 'person' ? withoutOffices(name) : name)))
    : null
}
