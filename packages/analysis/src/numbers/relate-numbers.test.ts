import { describe, expect, it } from 'vitest'
import { type NumberPair, relateNumbers } from './relate-numbers.js'

const turned = ({ a, b, aNumber, bNumber }: NumberPair): NumberPair => ({
  a: b,
  b: a,
  aNumber: bNumber,
  bNumber: aNumber,
})

const related = (a: [string, string], b: [string, string]) => {
  const pair = { a: a[0], aNumber: a[1], b: b[0], bNumber: b[1] }
  const relation = relateNumbers(pair)
  expect(relateNumbers(turned(pair))).toBe(relation)
  return relation
}

describe('relateNumbers', () => {
  it('is a conflict where the same sentence has another exact value', () => {
    expect(
      related(
        ['The dam at Aldermere protects 2.5 million homes in the valley, the minister said.', '2.5 million'],
        ['The dam at Aldermere protects 2.7 million homes in the valley, the minister said.', '2.7 million'],
      ),
    ).toBe('conflict')
  })

  it.each([
    [
      'The dam cost $4.6 million to repair.',
      '$4.6 million',
      'The dam cost $4.63 million to repair.',
      '$4.63 million',
      'rounding',
    ],
    ['Nearly 300 boats left the harbour.', '300', 'Some 310 boats left the harbour.', '310', 'rounding'],
    ['At least 12 boats left the harbour.', '12', 'At least 14 boats left the harbour.', '14', 'bound'],
    ['Up to 40 boats left the harbour.', '40', 'Some 25 boats left the harbour.', '25', 'bound'],
    [
      'The harbour lies 30 miles north of Selwyn.',
      '30 miles',
      'The harbour lies 48 km north of Selwyn.',
      '48 km',
      'same',
    ],
    ['Twelve boats left the harbour.', 'Twelve', '12 boats left the harbour.', '12', 'same'],
    ['The vote ends at 6 p.m. EDT.', '6 p.m. EDT', 'The vote ends at 2200 GMT.', '2200 GMT', 'same'],
    ['Three quarters of the boats left.', 'Three quarters', '75 percent of the boats left.', '75 percent', 'same'],
  ])('values that can both hold are no conflict: %s / %s', (a, aNumber, b, bNumber, relation) =>
    expect(related([a, aNumber], [b, bNumber])).toBe(relation),
  )

  it.each([
    [
      'As of Wednesday there were 65 cases of the fever in Selwyn.',
      '65',
      'As of Monday there were 66 cases of the fever in Selwyn.',
      '66',
    ],
    [
      'Ferry sales in Norway rose 8.8 percent.',
      '8.8 percent',
      'Ferry sales in Sweden rose 6.7 percent.',
      '6.7 percent',
    ],
    [
      'Shares of Norlink were down 34 cents at $43.67.',
      '$43.67',
      'Shares of Norlink were down 13 cents at $43.88.',
      '$43.88',
    ],
    ['The ferry carried 143 people.', '143', 'The ferry carried them 40 miles.', '40 miles'],
    [
      'The patients lived an average of 46 months.',
      '46 months',
      'The patients lived a median of 41 months.',
      '41 months',
    ],
  ])('another time, place, price, unit or statistic is another quantity: %s', (a, aNumber, b, bNumber) =>
    expect(related([a, aNumber], [b, bNumber])).toBe('different-quantity'),
  )

  it('says nothing where no amount stands at the words', () => {
    expect(related(['Section 17 stays.', 'Section'], ['Section 41 stays.', 'Section'])).toBe('different-quantity')
  })
})
