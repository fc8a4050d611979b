import { describe, expect, it } from 'vitest'
import { isSupported } from './is-supported.js'

const DOCUMENT =
  'The ferry struck a reef near Port Selwyn on Tuesday. Lifeboats and a navy helicopter saved 121 people. ' +
  'The company did not say why the captain left the harbour in the storm.'

describe('isSupported', () => {
  it.each(['The ferry hit a reef near Port Selwyn on Tuesday.', 'Lifeboats and a navy helicopter saved 121 people.'])(
    'a true retelling is supported: %s',
    (sentence) => expect(isSupported(DOCUMENT, sentence)).toBe(true),
  )

  it.each([
    'The ferry struck a reef near Maldren on Tuesday.',
    'The ferry did not strike a reef near Port Selwyn on Tuesday.',
  ])('another name and a negation are not: %s', (sentence) => expect(isSupported(DOCUMENT, sentence)).toBe(false))

  it('answers for empty and odd texts', () => {
    expect([true, false]).toContain(isSupported('', 'The ferry sank.'))
    expect([true, false]).toContain(isSupported(DOCUMENT, ''))
  })
})
