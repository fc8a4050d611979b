import { describe, expect, it } from 'vitest'
import { read } from '../index.js'

const names = (text: string): string[] => read(text).names.map(({ key, kind }) => `${key}: ${kind}`)

describe('names', () => {
  it.each([
    [
      'titles are not part of who is named',
      'We saw Secretary of State John Kerry and Mr. Price.',
      ['john kerry: person', 'price: person'],
    ],
    [
      'a place after "of" is a name of its own',
      'We met Sen. Ana Ruiz of Ohio there.',
      ['ana ruiz: person', 'ohio: place'],
    ],
    ['but not inside an office', 'She left the Bank of England.', ['bank of england: organisation']],
    ['a possessive is not part of it', "That was Ana Ruiz's idea.", ['ana ruiz: person']],
    ['small words inside stay', 'They saw Omar al-Hadi there.', ['omar al-hadi: person']],
    [
      'a country has one key however it is written',
      'The U.S. and the United States agree.',
      ['united states: place', 'united states: place'],
    ],
    ['days, months and titles alone are no names', 'On Monday the President spoke in March.', []],
  ])('%s', (_name, text, expected) => expect(names(text)).toEqual(expected))
})
