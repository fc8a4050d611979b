import { countryOf } from '../names/country-of.js'
import type { Token } from '../reading.js'

/** "United Arab Emirates", "House of Representatives". */
const WORDS_MAX = 3

const countryAt = (tokens: readonly Token[], at: number): { country: string; end: number } | undefined => {
  for (let end = Math.min(at + WORDS_MAX, tokens.length); end > at; end -= 1) {
    const words = tokens.slice(at, end).map(({ normal }) => normal)
    const country = countryOf(words.join(' '))
    if (country !== undefined) return { country, end }
  }
  return undefined
}

/** The countries and places that the words of a label name, also by a people or a capital: "Iranian officials". */
export const countriesIn = (tokens: readonly Token[]): Set<string> => {
  const found = new Set<string>()
  for (let at = 0; at < tokens.length; ) {
    const here = countryAt(tokens, at)
    if (here) found.add(here.country)
    at = here?.end ?? at + 1
  }
  return found
}
