import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { read } from './index.js'

const sentencesOf = (text: string): string[] => read(text).sentences.map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['titles and initials', 'Sen. J. D. Vance met Mr. Smith in St. Louis on Dec. 12.', 'He left.'],
    ['a number after an abbreviation', 'Approx. 1,200 people came at 3 p.m.', 'Then it rained.'],
    ['a quoted question', '“Is it over?” asked Ms. O’Neill.', 'Nobody knew.'],
    ['a quoted shout', '"No!" he shouted.', '“No!” Mr. Price said.'],
    ['a quotation that ends with a full stop', 'It “should not move.”', 'He said so twice.'],
    ['initials of a country inside and at the end', 'The U.S. Senate voted.', 'He left the U.S.', 'The end.'],
    ['a company and its full stop', 'Acme Inc. and Bolt Co. merged.', 'No. 5 won.', 'She said no.', 'They left.'],
    ['an address', 'It is at https://example.org/a.b?c=d.', 'Write to a.b@example.org today.'],
    ['an ellipsis', 'It is gone — really...', 'We waited.'],
  ])('%s do not break or swallow a sentence', (_name, ...sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })

  it('never cross a paragraph, and carry its number', () => {
    const { sentences } = read('One thing.\nA title without a full stop\n\nThe last.')
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 3])
  })

  it('are cut at 1,000 characters, and there are 2,000 of them at most', () => {
    const long = read(`${'word '.repeat(1000)}end.`)
    expect(long.sentences.length).toBeGreaterThan(4)
    expect(Math.max(...long.sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1000)
    expect(read('Go on. '.repeat(3000)).sentences).toHaveLength(2000)
  })
})

describe('tokens', () => {
  it('stand in the text as they are, in order, each inside its sentence', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "can't",
        'U.S.',
        '“No!”',
        '$3.8bn',
        'http://x.y/z',
        '\n',
        ' — ',
        'Mr.',
        "O'Neill’s",
        '3.5-4',
        '…',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.lorem({ maxCount: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ')
        const { tokens, sentences } = read(text)
        let last = 0
        sentences.forEach((sentence) => {
          expect(text.slice(sentence.start, sentence.end)).not.toMatch(/^\s|\s$|\n/)
          for (const token of tokens.slice(sentence.firstToken, sentence.endToken)) {
            expect(token.start).toBeGreaterThanOrEqual(Math.max(last, sentence.start))
            expect(token.end).toBeGreaterThan(token.start)
            last = token.end
          }
          expect(last).toBeLessThanOrEqual(sentence.end)
        })
      }),
      { numRuns: 200 },
    )
  })

  it('are every word of ordinary prose', () => {
    const text = "The mayor didn't say why the ‘old’ bridge, 40 years old, fell on Tuesday."
    const { tokens } = read(text)
    expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replaceAll(' ', ''))
    expect(tokens.filter(({ stop }) => !stop).map(({ lemma }) => lemma)).toEqual(
      expect.arrayContaining(['mayor', 'not', 'say', 'old', 'bridge', '40', 'year', 'fall', 'tuesday']),
    )
  })
})

describe('contractions and possessives', () => {
  it('come apart before a mark of punctuation as well', () => {
    const { tokens } = read("I cannot, and can't; it was O'Neill's.")
    expect(tokens.map(({ lemma }) => lemma).join(' ')).toBe("i can not , and can not ; it be o'neill 's .")
    expect(tokens.filter(({ normal }) => normal === 'not' || normal === "n't").every(({ stop }) => !stop)).toBe(true)
  })

  it('are read the same whatever was read before', () => {
    const text = 'They cannot, he said. The Zyxxians’ plan won’t fail.'
    const before = read(text)
    read(Array.from({ length: 3000 }, (_, index) => `Qz${index.toString(36)}x kj${index.toString(36)}.`).join(' '))
    expect(read(text)).toEqual(before)
  })

  it('are read the same after the word has stood whole before a mark of punctuation', async () => {
    const afterwards = "She met the governor's brother."
    read("The house was the governor's, they said.")
    const { tokens } = read(afterwards)
    vi.resetModules()
    const fresh = await import('./read.js')
    expect(tokens).toEqual(fresh.read(afterwards).tokens)
  })
})
