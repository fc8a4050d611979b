import { isOn } from './listed-as.js'
import type { PassageWords } from './passage-words.js'

/**
 * What kind of loaded word it is: an adjective or adverb that judges, a name for people or deeds that judges, a verb
 * that does, one that only makes larger, one in quotation marks of its own that keep it at a distance, or an image of war,
 * disease, disaster or animals.
 */
export type LoadedClass =
  | 'adjective'
  | 'adverb'
  | 'epithet'
  | 'verb'
  | 'intensifier'
  | 'scare quote'
  | 'war'
  | 'disease'
  | 'disaster'
  | 'animal'

const IMAGE_CLASSES = ['war', 'disease', 'disaster', 'animal'] as const

const CLASS_OF_POS: Readonly<Record<string, LoadedClass>> = { ADJ: 'adjective', ADV: 'adverb', VERB: 'verb' }

/** Words in the longest quotation that can be one of distance: "election integrity". */
const SCARE_WORDS_MAX = 3

const isScareQuote = ({ quoted }: PassageWords, at: number): boolean => {
  if (!quoted[at]) return false
  let [first, end] = [at, at + 1]
  while (quoted[first - 1]) first -= 1
  while (quoted[end]) end += 1
  // Both marks are counted in.
  return end - first <= SCARE_WORDS_MAX + 2 && first > 0
}

/** The class of a loaded word, by its place, its lists and its part of speech. */
export const loadedClass = (passage: PassageWords, at: number): LoadedClass => {
  if (isScareQuote(passage, at)) return 'scare quote'
  const lists = passage.facts[at]?.lists ?? 0
  if (isOn(lists, 'intensifier')) return 'intensifier'
  const judges = isOn(lists, 'judging') || isOn(lists, 'epithet') || isOn(lists, 'verb')
  const image = IMAGE_CLASSES.find((name) => isOn(lists, name))
  if (image && !judges) return image
  return CLASS_OF_POS[passage.tokens[at]?.pos ?? ''] ?? 'epithet'
}
