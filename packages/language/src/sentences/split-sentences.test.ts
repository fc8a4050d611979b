import { describe, expect, it } from 'vitest'
import { splitSentences } from './split-sentences.js'

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['a dateline', 'LOWTOWN (AP) — The mayor of the U.S. city of Lowtown resigned.', 'He gave no reason.'],
    ['a title after U.S.', 'The letter went to U.S. Sen. Ana Ruiz of Ohio.', 'She read it.'],
    ['a title with a hyphen', 'He worked for then-Sen. Omar Hadi.', 'It was long ago.'],
    [
      'a party and state in brackets',
      'Ana Ruiz (D-Nev.) and Bill Marsh (R-Ill.) ― both new ― agreed.',
      'Others did not.',
    ],
    ['an apostrophe after an opening word', 'She loves the F.B.I.', 'It’s special.'],
    ['a time of day', 'It began at 3 p.m. Tuesday in the hall.', 'It ended at 9 p.m.', 'Officers locked the doors.'],
    ['a time of a place', 'It began at 3 p.m. Arizona time in the hall.', 'It ended at 9 p.m. IST that day.'],
    ['a shout with a longer verb', '"Why can\'t I?" Marsh continued.', 'Nobody answered.'],
    ['spaced dots', 'We are going to . . . wait for them.', 'Then we go.'],
    ['a number that counts a line', '2. Housing has become dear.', 'Rents rose.'],
    ['a closing mark that stands off', 'He called it an "emergency. "', 'Then he left.'],
    ['an opening mark that stands off', 'He was sorry, she said.', '" I am not."'],
    ['brackets around a sentence', 'It rained.', '(It often does.)', 'We left.'],
    ['a nickname after initials', 'The letter is from Gov. C.L. “Butch” Adair of Idaho.', 'It is short.'],
    ['decimal numbers and money', 'It rose 3.5 percent to $1.25 a share.', 'It fell later.'],
    ['a question inside a quotation', 'She asked “why now?” and went home.', 'He stayed.'],
    ['a company that acts', 'Acme Inc. said it would pay.', 'Bolt Corp. did not.'],
  ])('%s does not break or swallow a sentence', (_name, ...sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences)
  })
})
