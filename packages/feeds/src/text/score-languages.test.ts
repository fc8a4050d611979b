import fc from 'fast-check'
import { francAll } from 'franc-min'
import { data } from 'franc-min/data.js'
import { describe, expect, it } from 'vitest'
import { scoreLanguages, TAGS } from './score-languages.js'

const francs = (text: string) =>
  francAll(text, { only: Object.keys(TAGS) }).map(([code, score]) => [TAGS[code] ?? '', score])

/** Trigrams of a language one after another look like text in it. */
const LIKE_LANGUAGES = Object.values(data)
  .flatMap((languages) => Object.values(languages))
  .map((trigrams) => trigrams.replaceAll('|', '').slice(0, 300))

describe('scoreLanguages', () => {
  it('answers what franc answers, to the last digit, in every language and script that franc knows', () => {
    for (const text of LIKE_LANGUAGES) expect(scoreLanguages(text)).toEqual(francs(text))
  })

  it('answers what franc answers of any text, of mixed scripts, signs and white space', () => {
    const piece = fc.oneof(
      fc.constantFrom(...LIKE_LANGUAGES.map((text) => text.slice(0, 40))),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('  ', '\n', '12,5 % ', '“', '’s ', '—', 'ß', '😀', 'İ', '\u00A0'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        expect(scoreLanguages(text)).toEqual(francs(text))
      }),
    )
  })
})
