import { lexicon } from '../lexicon/lexicon.js'
import { isFirstName } from './first-names.js'
import { ORGANISATION_WORDS, PEOPLES, PLACES } from './gazetteer.js'

/** Surnames of the news that are ordinary words, or that the word list has as well. */
const SURNAMES = new Set(
  `trump bush brown sessions rice price gates cook page flake gore ford hill king pope pence warren holder wilson comey
  lynch cotton short bolton strange moore obama clinton carter reagan nixon kennedy johnson lincoln jefferson roosevelt
  truman eisenhower hoover jackson hitler stalin lenin gandhi mandela castro putin thatcher blair churchill biden harris
  rubio cruz sanders graham ryan walker paul perry santorum gingrich huckabee palin mccain romney christie pelosi boehner
  schumer cheney rumsfeld powell kerry edwards dean franken menendez booker thompson taylor smith jones miller davis
  anderson thomas white martin lewis lee clark young allen wright scott green baker adams nelson mitchell roberts turner
  phillips campbell parker evans collins stewart morris murphy bell cooper reed bailey cox howard ward richardson watson
  brooks wood bennett gray hughes foster bryant russell griffin hayes`.split(/\s+/),
)

const isNameWord = (word: string): boolean =>
  SURNAMES.has(word) || PLACES.has(word) || ORGANISATION_WORDS.has(word) || isFirstName(word) || PEOPLES.has(word)

/** The word, and what it may be a form of. */
const stems = (word: string): string[] => [
  word,
  word.replace(/s$/, ''),
  word.replace(/(?:es|ed|ing)$/, ''),
  word.replace(/(?:ed|ing)$/, 'e'),
  word.replace(/ies$/, 'y'),
  word.replace(/(\p{L})\1(?:ed|ing)$/u, '$1'),
]

/**
 * Whether a word, in lower case, is an ordinary one or a form of it, so that a capital at the start of a sentence makes no
 * name of it: the tagger takes "Workers" and "Opponents" there for names.
 */
export const isCommonWord = (word: string): boolean => {
  if (isNameWord(word) || isNameWord(word.replace(/s$/, ''))) return false
  const { indexOf } = lexicon()
  return stems(word).some((stem) => stem.length > 1 && indexOf(stem) >= 0)
}
