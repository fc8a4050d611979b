import { NO_EDITS, type OutletProfile } from '@parallax/model'
import { expect, test } from 'vitest'
import { profileRows } from '../../src/pages/outlet/profile-rows.js'
import { span } from '../../src/words/en/number-words.js'

const PROFILE: OutletProfile = {
  ...{ events: 23, since: null, until: null, articles: 31, summaries: 0, copies: 6, facts: 1210, onlyHere: 1 },
  toldByOthers: { facts: 120, alsoTold: 78 },
  shared: { facts: 84, first: 31, medianHoursLater: 2.4 },
  ...{ quotations: 140, unnamed: 12, nobody: 9, words: 12_400, quotedWords: 1820, speakers: 63, mostQuoted: [] },
  ...{ editedArticles: 4, edits: { ...NO_EDITS, number: 3, headline: 1 } },
}

const NOTHING: OutletProfile = {
  ...PROFILE,
  ...{ facts: 0, onlyHere: 0, toldByOthers: { facts: 0, alsoTold: 0 } },
  shared: { facts: 0, first: 0, medianHoursLater: null },
  ...{ quotations: 0, unnamed: 0, nobody: 0, words: 0, quotedWords: 0, speakers: 0 },
}

test('every count is said in a sentence with what it is out of', () => {
  expect(profileRows(PROFILE).map(({ words }) => words)).toEqual([
    'Of 120 facts that two or more other origins tell, it tells 78.',
    'Of 84 facts that it shares with other origins, it was the first to tell 31. It told half of the others within 2.4 hours of the first.',
    'Of 1,210 facts that it tells, 1 stands in no other origin, nor does anything close.',
    'Of 12,400 words in its texts, 1,820 stand inside quotation marks. It quotes 63 speakers by name.',
    'Of 140 quotations, 12 are of people without a name; of 9 no speaker could be made out.',
    'Of 31 articles, 6 are copies of a text that another outlet had first.',
    'Of 31 articles, 4 said something else later than at first. What changed: a number 3 times and the headline once.',
  ])
})

test('what is out of nothing is said without a share', () => {
  const empty = profileRows(NOTHING).filter(({ of }) => of === 0)
  expect(empty.map(({ id }) => id)).toEqual(['told', 'first', 'alone', 'quoted', 'unnamed'])
  for (const { words } of empty) expect(words).not.toMatch(/\d/)
})

test('no count is larger than what it is out of', () => {
  for (const { count, of } of profileRows(PROFILE)) expect(count).toBeLessThanOrEqual(of)
})

test('a span of time is in the unit that reads best', () => {
  expect([0, 0.5, 1, 2.4, 47, 72].map(span)).toEqual([
    'a few minutes',
    '30 minutes',
    '1 hour',
    '2.4 hours',
    '47 hours',
    '3 days',
  ])
})
