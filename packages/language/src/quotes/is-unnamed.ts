import type { Token } from '../reading.js'

/** People who speak for others or know of things, named by what they are. */
const HEADS = new Set(
  (
    'official source people person aide adviser advisor insider diplomat officer operative strategist lawmaker staffer ' +
    'witness resident bystander observer analyst expert critic supporter opponent spokesperson spokesman spokeswoman ' +
    'executive employee worker colleague friend relative neighbor neighbour lawyer attorney investigator prosecutor ' +
    'authority individual man woman somebody someone many some others other several few member leader'
  ).split(' '),
)
/** Whoever is left without a name on purpose, whatever the word: "speaking on condition of anonymity". */
const HIDDEN = /\b(?:anonym\w*|unnamed|unidentified|familiar with|close to|briefed on|knowledge of|who asked not)\b/i

/** A plural with a capital at the beginning of a sentence may be read as a name, its own lemma. */
const isKnown = ({ lemma, normal }: Token): boolean =>
  HEADS.has(lemma) || HEADS.has(normal.replace(/s$/, '')) || HEADS.has(normal.replace(/es$/, ''))

/** The head of a noun phrase: its last noun before whatever hangs on it. */
const headOf = (words: readonly Token[]): Token | undefined => {
  const from = words.findIndex(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON')
  if (from < 0) return words.length === 1 ? words[0] : undefined
  let head = from
  while (words[head + 1]?.pos === 'NOUN' || words[head + 1]?.pos === 'PROPN') head += 1
  return words[head]
}

/**
 * Whether a source is someone whom the text does not name: "a senior official", "people familiar with the talks". A
 * group or an office that speaks for itself ("the ministry", "the president") is not, nor is a pronoun, nor whoever
 * speaks for someone named.
 */
export const isUnnamed = (text: string, words: readonly Token[]): boolean => {
  if (HIDDEN.test(text)) return true
  const [first, ...rest] = words
  if (!first || rest.some(({ pos }) => pos === 'PROPN')) return false
  if (first.pos === 'PROPN' && !isKnown(first)) return false
  const head = headOf(words)
  return head !== undefined && isKnown(head) && (first.normal !== 'the' || head.normal.endsWith('s'))
}
