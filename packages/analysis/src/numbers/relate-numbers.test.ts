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
      'About 300 workers had been arrested at 61 mills in Selwyn, two officials said.',
      '300',
      'The officials said about 250 had been arrested at some 60 mills.',
      '250',
    ],
    [
      'The fees rose among farmers and people 18 to 24 in the valley.',
      '18 to 24',
      'The fees rose among farmers and people 18-to-64 in the valley.',
      '18-to-64',
    ],
    [
      'In July, Norlink (Nasdaq: NRLK) agreed to buy the ferry line for $1.2 billion.',
      '$1.2 billion',
      'In July, Norlink agreed to buy the ferry line for $1.3 billion.',
      '$1.3 billion',
    ],
    [
      'The heavy rain forced the town to extend the vote until 7 p.m. EST Sunday.',
      '7 p.m. EST',
      'The heavy rain forced the town to extend the vote until 8am AEST today.',
      '8am AEST',
    ],
    [
      'On July 3, Orrel is expected to be sentenced to life in prison without parole.',
      'July 3',
      'Orrel faces life in prison without parole at his July 30 sentencing.',
      'July 30',
    ],
    [
      'Selwyn is to take delivery of nine Norlink ferries next year, the ministry said.',
      'nine',
      'Selwyn is to take delivery of 15 ferries next year, the ministry said.',
      '15',
    ],
  ])('is a conflict however the sentences say it: %s', (a, aNumber, b, bNumber) =>
    expect(related([a, aNumber], [b, bNumber])).toBe('conflict'),
  )

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
    [
      'The vote ends at 6 p.m. EDT.',
      '6 p.m. EDT',
      'The vote ends at 3 p.m. Arizona time.',
      '3 p.m. Arizona time',
      'same',
    ],
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
    [
      'About 22 percent of twentysomethings are in debt, the bank said.',
      '22 percent',
      'About 31 percent of Norwegians are in debt, the bank said.',
      '31 percent',
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
