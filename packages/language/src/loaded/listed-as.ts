import { CONTESTED, EPITHETS, IMAGES, INTENSIFIERS, JUDGING, JUDGING_VERBS, TALK } from './loaded-lists.js'

/** The lists of words, in the order of their bits. */
export const LISTS = [
  'intensifier',
  'judging',
  'epithet',
  'verb',
  'contested',
  'talk',
  'war',
  'disease',
  'disaster',
  'animal',
] as const
export type ListName = (typeof LISTS)[number]

const WORDS: Readonly<Record<ListName, ReadonlySet<string>>> = {
  intensifier: INTENSIFIERS,
  judging: JUDGING,
  epithet: EPITHETS,
  verb: JUDGING_VERBS,
  contested: CONTESTED,
  talk: TALK,
  ...IMAGES,
}

/** The bit of each word on each list. */
const bitsOfWord = (): Map<string, number> => {
  const bits = new Map<string, number>()
  LISTS.forEach((name, at) => {
    for (const word of WORDS[name]) bits.set(word, (bits.get(word) ?? 0) | (1 << at))
  })
  return bits
}

let listed: Map<string, number> | undefined

/** What a word may be a form of, as lists have it: "brazenly" of "brazen", "mobs" of "mob". */
const stems = (word: string): string[] => {
  if (word.endsWith('ly'))
    return [word, word.slice(0, -2), `${word.slice(0, -2)}le`, `${word.slice(0, -3)}y`, word.slice(0, -4)]
  if (word.endsWith('s')) return [word, word.slice(0, -1)]
  if (!word.endsWith('ing') && !word.endsWith('ed')) return [word]
  const stem = word.slice(0, word.endsWith('ing') ? -3 : -2)
  return [word, stem, `${stem}e`, stem.slice(0, -1)]
}

/** Which lists a word or its lemma is on, a bit a list. */
export const listedAs = (normal: string, lemma: string): number => {
  listed ??= bitsOfWord()
  let bits = 0
  for (const stem of stems(normal)) bits |= listed.get(stem) ?? 0
  if (lemma !== normal) for (const stem of stems(lemma)) bits |= listed.get(stem) ?? 0
  return bits
}

/** Whether a set of bits, as `listedAs` gives it, has a list. */
export const isOn = (bits: number, name: ListName): boolean => (bits & (1 << LISTS.indexOf(name))) !== 0
