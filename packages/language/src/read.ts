import { findEntities } from './entities/find-entities.js'
import { findNames } from './names/find-names.js'
import { findQuantities } from './quantities/find-quantities.js'
import { findAttributions } from './quotes/find-attributions.js'
import { findQuotes } from './quotes/find-quotes.js'
import type { Attribution, Entity, Name, Reading, Sentence, Token } from './reading.js'
import { blankNoise } from './sentences/blank-noise.js'
import { splitSentences } from './sentences/split-sentences.js'
import { tagWords } from './sentences/tag-words.js'
import { untaggedWords } from './sentences/untagged-words.js'

/** What is read of one text; the rest is left unread. News stays under 60,000 characters. */
const TEXT_MAX = 200_000
const SENTENCES_MAX = 2000

interface Words {
  tokens: Token[]
  sentences: Sentence[]
}

const readWords = (clean: string, wordsOf = tagWords): Words => {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let offset = 0
  clean.split('\n').forEach((line, paragraph) => {
    for (const { start, end } of splitSentences(line)) {
      if (sentences.length === SENTENCES_MAX) return
      const firstToken = tokens.length
      tokens.push(...wordsOf(line.slice(start, end), offset + start))
      sentences.push({ start: offset + start, end: offset + end, paragraph, firstToken, endToken: tokens.length })
    }
    offset += line.length + 1
  })
  return { tokens, sentences }
}

export interface ReadOptions {
  statedAt?: string | null
  body?: Reading
}

/**
 * What the language code finds in a text: `text` is an article's paragraphs joined by one line feed, and every span
 * is in UTF-16 units into it, so that `text.slice(start, end)` is the token, sentence, name, amount or quotation
 * itself. Weekdays are counted back from `statedAt` (ISO 8601), where given. The names of a headline, where every word may
 * have a capital, are told by its `body`, and its entities have the keys that they have there.
 *
 * Foreign text of any kind takes linear time: noise is read as spaces, a sentence ends after 1,000 characters, and
 * nothing is read beyond 200,000 characters or 2,000 sentences.
 */
export const read = (text: string, options: ReadOptions = {}): Reading => {
  const clean = blankNoise(text.slice(0, TEXT_MAX))
  const { tokens, sentences } = readWords(clean)
  const words = sentences.map(({ firstToken, endToken }) => tokens.slice(firstToken, endToken))
  let attributions: Attribution[] | undefined
  let entities: Entity[] = []
  const named = {
    text,
    tokens,
    sentences,
    names: findNames({ text, tokens, sentences }, options.body),
    quantities: words.flatMap((sentence) => findQuantities(text, sentence, options.statedAt ?? null)),
    quotes: findQuotes(text, clean, tokens),
    get attributions() {
      attributions ??= findAttributions({ text, tokens, sentences, entities })
      return attributions
    },
  }
  entities = findEntities(named, options.body)
  return Object.assign(named, { entities })
}

/**
 * The names that `read` finds in a text, but for few, in a quarter of the time: without parts of speech a first word is taken for a
 * name where it is no ordinary word. In the leads of basil, seesaw, ecbplus and allsides, of 100 found 98 are `read`'s, and of
 * 100 of `read`'s 99 are found.
 */
export const readNames = (text: string): Name[] => {
  const words = readWords(blankNoise(text.slice(0, TEXT_MAX)), untaggedWords)
  return findNames({ text, ...words })
}
