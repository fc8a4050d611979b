import { describe, expect, it } from 'vitest'
import { languageOf } from './language-of.js'

const GERMAN =
  'Die Brücke über den Hafen wurde am Montag nach neun Jahren Bauzeit eröffnet, wie die Stadt mitteilte. Rund zweitausend Menschen kamen.'
const ENGLISH =
  'The bridge over the harbour was opened on Monday after nine years of work, the city said. Some two thousand people came to see it.'

describe('languageOf', () => {
  it.each<[string, string, string | null, string | null]>([
    ['a stated language is reduced to its primary tag', ENGLISH, 'en-GB', 'en'],
    ['a text says its language where nothing states it', GERMAN, null, 'de'],
    ['a text that is clearly in another language overrules what a tool states', GERMAN, 'en-US', 'de'],
    ['a short text overrules nothing', 'Brücke eröffnet', 'en', 'en'],
    ['a short text says nothing', 'Brücke eröffnet', null, null],
    ['a stated language that is not known here is believed', ENGLISH, 'cy', 'cy'],
    ['what is no tag is none', 'x', 'english, mostly', null],
    [
      'Russian by its script',
      'Мост через гавань был открыт в понедельник после девяти лет работ, сообщили в мэрии города.',
      null,
      'ru',
    ],
  ])('%s', (_, text, stated, language) => expect(languageOf(text, stated)).toBe(language))
})
