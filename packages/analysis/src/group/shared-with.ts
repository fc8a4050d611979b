import { type Name, readNames } from '@parallax/language'
import type { PlacingArticle, Shared, Why } from '@parallax/model'
import { leadEnd, textOf } from './sketch-of.js'
import { tokensOf } from './tokens.js'
import { wordSpans } from './word-spans.js'
import { wordOf } from './words.js'

/** What a person can take in. */
const SHOWN_MAX = 8

const rounded = (weight: number): number => Number(weight.toFixed(4))

const byWeight = (a: Shared, b: Shared): number => b.weight - a.weight || (a.text < b.text ? -1 : 1)

const shown = (found: readonly Shared[]): Shared[] =>
  found
    .map(({ text, weight }) => ({ text, weight: rounded(weight) }))
    .filter(({ weight }) => weight > 0)
    .sort(byWeight)
    .slice(0, SHOWN_MAX)

const leadOf = (article: PlacingArticle): string => {
  const text = textOf(article)
  return text.slice(0, leadEnd(text))
}

const termsIn = (text: string): string[] =>
  tokensOf(text)
    .map(({ word }) => word.term)
    .filter((term) => term !== '')

/** Names of the lead, longest first, so that "Ana Ruiz" takes its words before "Ruiz" does. Titles are all capitals. */
const namesOf = (article: PlacingArticle): Name[] =>
  readNames(leadOf(article) || article.title).sort((a, b) => b.key.length - a.key.length || a.start - b.start)

/** How each term is written in the article. */
const writtenForms = (article: PlacingArticle): Map<string, string> => {
  const forms = new Map<string, string>()
  const text = `${article.title} ${leadOf(article)}`
  const spans = wordSpans(text)
  for (let at = 0; at < spans.length; at += 2) {
    const surface = text.slice(spans[at], spans[at + 1])
    const { term } = wordOf(surface)
    if (term !== '' && !forms.has(term)) forms.set(term, surface.replace(/['’]s?$|\.$/u, ''))
  }
  return forms
}

/**
 * What an article has in common with its event, told apart into names, places and other words, each with what it adds to
 * the score. A name is shared by the words of it that are.
 */
export const sharedWith = (
  article: PlacingArticle,
  shares: ReadonlyMap<string, number>,
): Pick<Why, 'names' | 'words' | 'places'> => {
  const left = new Map(shares)
  const names: Shared[] = []
  const places: Shared[] = []
  for (const name of namesOf(article)) {
    const terms = [...new Set(termsIn(name.text))].filter((term) => left.has(term))
    if (terms.length === 0) continue
    const weight = terms.reduce((sum, term) => sum + (left.get(term) ?? 0), 0)
    for (const term of terms) left.delete(term)
    const shared = { text: name.text, weight }
    if (name.kind === 'place') places.push(shared)
    else names.push(shared)
  }
  const forms = writtenForms(article)
  const words = [...left].map(([term, weight]) => ({ text: forms.get(term) ?? term, weight }))
  return { names: shown(names), places: shown(places), words: shown(words) }
}
