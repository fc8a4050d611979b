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

  it.each([
    ['a place before a title is a name of its own', 'Ohio Rep. Ana Ruiz left.', ['ohio: place', 'ana ruiz: person']],
    [
      'the town of an officer is a name of its own',
      'It was Lowtown Police Officer Omar Hadi.',
      ['lowtown: unknown', 'omar hadi: person'],
    ],
    ['an office in small letters is a title', 'They met prime minister Omar Hadi there.', ['omar hadi: person']],
    [
      'two halves of a committee are one name',
      'It went to the House Oversight and Reform Committee.',
      ['house oversight and reform committee: organisation'],
    ],
    ['an ordinary word that begins a sentence is none', 'Opponents of the plan met. Workers left.', []],
    [
      'a party and a state are not part of a name',
      'Sen. Ana Ruiz (D-Mo.) left.',
      ['ana ruiz: person', 'missouri: place'],
    ],
    [
      'a ministry has one key in both orders',
      'The Department of Justice and the Justice Department agree.',
      ['justice department: organisation', 'justice department: organisation'],
    ],
    [
      'a dash between two names keeps them apart',
      'He saw Ohio — Ana Ruiz did not.',
      ['ohio: place', 'ana ruiz: person'],
    ],
  ])('%s', (_name, text, expected) => expect(names(text)).toEqual(expected))

  it('have the words of office before them apart', () => {
    const text = 'They met former President Ana Ruiz there.'
    const [name] = read(text).names
    expect(name?.text).toBe('Ana Ruiz')
    expect(text.slice(name?.title?.start, name?.title?.end)).toBe('former President')
  })

  it('of a headline are told by its body', () => {
    const body = read('On Monday Mayor Ana Ruiz vetoed the bill on tax cuts. Ruiz gave no reason.')
    const headline = read('Ruiz Vetoes Bill on Tax Cuts', { body })
    expect(headline.names.map(({ key }) => key)).toEqual(['ruiz'])
    expect(headline.entities.map(({ key, kind }) => `${key}: ${kind}`)).toEqual(['ana ruiz: person'])
  })
})
