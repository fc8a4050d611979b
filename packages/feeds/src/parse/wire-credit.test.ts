import { expect, it } from 'vitest'
import { wireCredit } from './wire-credit.js'

const PROSE = 'The bridge was opened on Monday, the city said in a statement.'

it.each<[string, (string | null)[], { first: string; last: string }, string | null]>([
  ['an author that is an agency', ['The Associated Press', null], { first: PROSE, last: PROSE }, 'AP'],
  ['an author at an agency', ['Ada Quay, Reuters', null], { first: PROSE, last: PROSE }, 'Reuters'],
  ['a dateline', [null], { first: `LONDON (Reuters) - ${PROSE}`, last: PROSE }, 'Reuters'],
  ['a dateline with a date', [null], { first: `Madrid, 24 nov (EFE).- ${PROSE}`, last: PROSE }, 'EFE'],
  ['a signature', [null], { first: PROSE, last: '© 2026 AFP' }, null],
  ['a signature of its own', [null], { first: PROSE, last: '— AFP' }, 'AFP'],
  ['an agency that a text only speaks of', [null], { first: `${PROSE} Reuters reported it.`, last: PROSE }, null],
  ['a party in brackets', [null], { first: `Ada Quay (Labour) - ${PROSE}`, last: PROSE }, null],
  ['a staff writer', ['Ada Quay', 'Harbour News'], { first: PROSE, last: PROSE }, null],
])('%s', (_, credits, text, credit) => expect(wireCredit(credits, text)).toBe(credit))
