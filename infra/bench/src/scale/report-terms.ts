import { termsOf } from '@parallax/analysis'
import type { Report } from '../news/story.js'

const WORD = /[\p{L}\p{N}]+/gu

/** A word alone gives its term, or none where it says nothing. The invented words are few, the articles a million. */
const termOfWord = new Map<string, string>()

const termOf = (word: string): string => {
  const known = termOfWord.get(word)
  if (known !== undefined) return known
  const alone = {
    id: 'word',
    outletId: '',
    title: '',
    lead: word,
    publishedAt: null,
    seenAt: '2031-01-01T00:00:00.000Z',
  }
  const [term = ''] = termsOf(alone)
  termOfWord.set(word, term)
  return term
}

/** The terms of a report, those of the title first, as placing would find them but thirty times as fast. */
export function reportTerms({ title, paragraphs }: Report): string[] {
  const words = `${title} ${paragraphs.join(' ')}`.match(WORD) ?? []
  return [...new Set(words.map(termOf))].filter((term) => term !== '')
}
