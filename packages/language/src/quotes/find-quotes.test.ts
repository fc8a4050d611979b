import { describe, expect, it } from 'vitest'
import { read } from '../index.js'

const quotes = (text: string): (string | null)[][] =>
  read(text).quotes.map(({ text: words, speaker, verb }) => [
    words,
    speaker && text.slice(speaker.start, speaker.end),
    verb && text.slice(verb.start, verb.end),
  ])

describe('quotations', () => {
  it.each([
    ['after the words', '“We won,” said Ana Ruiz.', [['We won,', 'Ana Ruiz', 'said']]],
    ['before the words', 'Ana Ruiz said: “We won.”', [['We won.', 'Ana Ruiz', 'said']]],
    ['behind them', '"We won," President Ruiz told reporters.', [['We won,', 'President Ruiz', 'told']]],
    [
      'by office',
      '“No comment,” a spokeswoman for the bank said.',
      [['No comment,', 'a spokeswoman for the bank', 'said']],
    ],
    ['as a source', '“It is over,” according to the mayor.', [['It is over,', 'the mayor', 'according to']]],
    ['nowhere', 'The “deal” was off.', [['deal', null, null]]],
  ])('know their speaker named %s', (_name, text, expected) => expect(quotes(text)).toEqual(expected))

  it('go on over sentences with one speaker, and over paragraphs where the next one opens again', () => {
    expect(quotes('“We won. We all won,” Ruiz said. “Go home.”')).toEqual([
      ['We won. We all won,', 'Ruiz', 'said'],
      ['Go home.', 'Ruiz', 'said'],
    ])
    expect(quotes('Ruiz said: “We won.\n“Go home.”').map(([words]) => words)).toEqual(['We won.', 'Go home.'])
  })

  it('may be marked by two apostrophes', () => {
    expect(quotes("''We won,'' said Ana Ruiz. ''Go home.''")).toEqual([
      ['We won,', 'Ana Ruiz', 'said'],
      ['Go home.', 'Ana Ruiz', 'said'],
    ])
  })

  it('are left out where the closing mark is missing, and inches are no quotation', () => {
    expect(quotes('He said “we won.\nNobody knew.')).toEqual([])
    expect(quotes('The 6" pipe and the 8" pipe burst.')).toEqual([])
  })
})
