import { describe, expect, it } from 'vitest'
import { read } from '../read.js'
import { opposedWord, polarityOf } from './polarity-of.js'

const marksOf = (text: string, lemma: string): string[] => {
  const found = polarityOf(read(text).tokens).find((one) => one.lemma === lemma)
  expect(found, `${lemma} in ${text}`).toBeDefined()
  const { negated, denied, hedged, conditional, future } = found ?? {}
  return Object.entries({ negated, denied, hedged, conditional, future }).flatMap(([mark, set]) => (set ? [mark] : []))
}

describe('polarityOf', () => {
  it.each([
    ['The mayor signed the bill.', 'sign', []],
    ['The mayor did not sign the bill.', 'sign', ['negated']],
    ["The mayor hasn't signed the bill.", 'sign', ['negated']],
    ['The mayor has never signed a bill.', 'sign', ['negated']],
    ['No one signed the bill.', 'sign', ['negated']],
    ['None of the mayors signed it.', 'sign', ['negated']],
    ['The mayor failed to sign the bill.', 'sign', ['negated']],
    ['The mayor refused to sign the bill.', 'sign', ['negated']],
    ['The mayor denied signing the bill.', 'sign', ['negated', 'denied']],
    ['The mayor denied that he signed the bill.', 'sign', ['negated', 'denied']],
    ['The mayor did not deny signing the bill.', 'sign', ['denied']],
    ['The mayor may sign the bill.', 'sign', ['hedged']],
    ['The mayor allegedly signed the bill.', 'sign', ['hedged']],
    ['The mayor was accused of signing the bill.', 'sign', ['hedged']],
    ['The mayor will sign the bill.', 'sign', ['future']],
    ['The mayor will not sign the bill.', 'sign', ['negated', 'future']],
    ["The mayor won't sign the bill.", 'sign', ['negated', 'future']],
    ['The mayor plans to sign the bill.', 'sign', ['future']],
    ['They leave if the mayor signs the bill.', 'sign', ['conditional']],
    ['The mayor is not guilty.', 'guilty', ['negated']],
    ['They found no evidence.', 'evidence', ['negated']],
    ['They left without a deal.', 'deal', ['negated']],
    ['Police ruled out murder.', 'murder', ['negated', 'denied']],
    ['The mayor has yet to sign the bill.', 'sign', ['negated']],
    ['They found evidence.', 'evidence', []],
  ])('%s', (text, lemma, marks) => expect(marksOf(text, lemma)).toEqual(marks))

  it('a negation stays in its clause', () => {
    expect(marksOf('He did not speak, but the mayor signed it.', 'sign')).toEqual([])
    expect(marksOf('He did not speak to the men who signed it.', 'sign')).toEqual([])
  })
})

describe('opposedWord', () => {
  const opposed = (a: string, b: string): string | undefined =>
    opposedWord(polarityOf(read(a).tokens), polarityOf(read(b).tokens))?.a.lemma

  it('finds what one sentence asserts and the other turns round', () => {
    expect(opposed('The mayor will resign.', 'The mayor will not resign.')).toBe('resign')
    expect(opposed('The mayor took money.', 'The mayor denied that he took money.')).toBe('take')
    expect(opposed('Police found no evidence.', 'Police found evidence.')).toBe('evidence')
  })

  it('is silent where both say it alike', () => {
    expect(opposed('The mayor will not resign.', 'The mayor did not resign.')).toBeUndefined()
    expect(opposed('The mayor will resign.', 'The mayor resigned.')).toBeUndefined()
  })
})
