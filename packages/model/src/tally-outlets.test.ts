import { expect, test } from 'vitest'
import type { CellState, ComparedArticle, ComparisonBody, Fact } from './comparison.js'
import type { FindingOf } from './finding.js'
import { OutletTally } from './outlet-profile.js'
import type { Speaker } from './speaker.js'
import { tallyOutlets } from './tally-outlets.js'

const at = (hour: number): string => new Date(Date.UTC(2026, 2, 1, hour)).toISOString()

/** An article of the outlet of its name, one hour after the one before, with an origin of its own. */
const article = (id: string, more: Partial<ComparedArticle> = {}): ComparedArticle => ({
  id,
  revisionId: null,
  outlet: { id: `outlet-${id}`, name: id },
  title: id,
  url: `https://${id}.example/`,
  publishedAt: null,
  seenAt: at(0),
  textState: 'read',
  originId: `origin-${id}`,
  paragraphs: [],
  sentences: [],
  ...more,
})

const TOLD: readonly CellState[] = ['first', 'copied', 'reworded', 'differs']

/** A fact with one cell an article; those that tell it have a mention. */
const factIn = (articles: readonly ComparedArticle[], id: string, cells: CellState[]): Fact => {
  const tellers = articles.filter((_, place) => TOLD.includes(cells[place] ?? 'absent'))
  return {
    ...{ id, cells, canonical: 0, headlines: [], firstKnownAt: at(0) },
    origins: new Set(tellers.map(({ originId }) => originId)).size,
    mentions: tellers.map((teller) => ({ articleId: teller.id, in: 'text' as const, start: 0, end: 1, text: 'x' })),
  }
}

const bodyOf = (
  articles: ComparedArticle[],
  facts: Record<string, CellState[]>,
  more: Partial<ComparisonBody> = {},
): ComparisonBody => ({
  ...{ method: 'test@1', fingerprint: '', typicalArticleId: '', findings: [], speakers: [] },
  articles,
  origins: [...new Set(articles.map(({ originId }) => originId))].map((id) => {
    const family = articles.filter(({ originId }) => originId === id)
    const [first] = family
    return {
      ...{ id, firstArticleId: first?.id ?? '', articleIds: family.map((one) => one.id) },
      sharedWithFirst: family.map(() => 1),
    }
  }),
  facts: Object.entries(facts).map(([id, cells]) => factIn(articles, id, cells)),
  ...more,
})

const tallyOf = (body: ComparisonBody, name: string): OutletTally => {
  const tally = tallyOutlets(body).find(({ outletId }) => outletId === `outlet-${name}`)
  if (!tally) throw new Error(`no tally of ${name}`)
  return OutletTally.parse(tally)
}

const FOUR = ['gull', 'heron', 'ibis', 'jay'].map((id, hour) => article(id, { seenAt: at(hour) }))

const onlyHere = (factId: string): FindingOf<'only-here'> => ({
  ...{ id: factId, kind: 'only-here', rule: 'only-here@1', summary: '', factId, evidence: [], articleId: 'gull' },
})

const edit = (articleId: string, change: FindingOf<'edit'>['change']): FindingOf<'edit'> => ({
  ...{ id: `${articleId} ${change}`, kind: 'edit', rule: 'edit@1', summary: '', factId: null, evidence: [] },
  ...{ articleId, change, at: at(9), before: null, after: null, follows: null },
})

const quotedIn = (articleId: string, quotedWords: number, quotations: number) => ({
  ...{ articleId, quotedWords, quotations, places: [] },
})

test('a fact that two other origins tell counts as told or not, one that a single other tells does not', () => {
  const body = bodyOf(FOUR, {
    everyone: ['first', 'reworded', 'copied', 'differs'],
    lacking: ['absent', 'first', 'reworded', 'absent'],
    withOneOther: ['first', 'reworded', 'absent', 'absent'],
  })
  expect(tallyOf(body, 'gull').toldByOthers).toEqual({ facts: 2, alsoTold: 1 })
  expect(tallyOf(body, 'jay').toldByOthers).toEqual({ facts: 3, alsoTold: 1 })
})

test('what was not known yet, or what only a summary was read of, is not counted against an outlet', () => {
  const [gull, heron, ibis, jay] = FOUR
  if (!gull || !heron || !ibis || !jay) throw new Error('four articles')
  const body = bodyOf([gull, heron, ibis, { ...jay, textState: 'snippet' }], {
    later: ['published-before-known', 'first', 'reworded', 'snippet-only'],
    told: ['first', 'reworded', 'reworded', 'reworded'],
  })
  expect(tallyOf(body, 'gull').toldByOthers).toEqual({ facts: 1, alsoTold: 1 })
  expect(tallyOf(body, 'jay')).toMatchObject({
    toldByOthers: { facts: 0, alsoTold: 0 },
    ...{ articles: 1, summaries: 1, facts: 1 },
  })
})

test('of the facts it shares an outlet is the first with some, and hours later with each other one', () => {
  const body = bodyOf(FOUR, {
    early: ['first', 'reworded', 'absent', 'absent'],
    late: ['absent', 'first', 'absent', 'reworded'],
    later: ['first', 'absent', 'absent', 'differs'],
    alone: ['absent', 'absent', 'absent', 'first'],
  })
  expect(tallyOf(body, 'gull').shared).toEqual({ facts: 2, first: 2, hoursLater: [] })
  expect(tallyOf(body, 'heron').shared).toEqual({ facts: 2, first: 1, hoursLater: [1] })
  expect(tallyOf(body, 'jay').shared).toEqual({ facts: 2, first: 0, hoursLater: [2, 3] })
})

test('two outlets that came out at the same moment are both first', () => {
  const body = bodyOf([article('gull'), article('heron')], { both: ['first', 'reworded'] })
  expect(tallyOutlets(body).map(({ shared }) => shared.first)).toEqual([1, 1])
})

test('a fact is only here where a finding says so, for every outlet of the origin that tells it', () => {
  const copy = article('heron', { originId: 'origin-gull' })
  const body = bodyOf(
    [article('gull'), copy, article('ibis')],
    {
      own: ['first', 'copied', 'absent'],
      near: ['first', 'absent', 'absent'],
      shared: ['first', 'absent', 'reworded'],
    },
    { findings: [onlyHere('own')] },
  )
  expect(tallyOf(body, 'gull')).toMatchObject({ facts: 3, onlyHere: 1 })
  expect(tallyOf(body, 'heron')).toMatchObject({ facts: 1, onlyHere: 1 })
  expect(tallyOf(body, 'ibis')).toMatchObject({ facts: 1, onlyHere: 0 })
})

test('a copy is an article whose text another outlet had first; a second article of the outlet itself is none', () => {
  const again = article('again', { outlet: { id: 'outlet-gull', name: 'gull' }, originId: 'origin-gull' })
  const taken = article('heron', { originId: 'origin-gull' })
  const body = bodyOf([article('gull'), again, taken, article('ibis')], {})
  expect(tallyOf(body, 'gull')).toMatchObject({ articles: 2, copies: 0 })
  expect(tallyOf(body, 'heron')).toMatchObject({ articles: 1, copies: 1 })
})

test('two articles of one outlet are one teller: it tells what either does, from the time of the first', () => {
  const second = article('second', { outlet: { id: 'outlet-gull', name: 'gull' }, seenAt: at(5) })
  const [gull, heron, ibis] = FOUR
  if (!gull || !heron || !ibis) throw new Error('three articles')
  const body = bodyOf([gull, heron, ibis, second], {
    second: ['published-before-known', 'first', 'reworded', 'reworded'],
    both: ['reworded', 'absent', 'absent', 'reworded'],
  })
  const tally = tallyOf(body, 'gull')
  expect(tally).toMatchObject({ articles: 2, facts: 2, toldByOthers: { facts: 1, alsoTold: 1 } })
  expect(tally.shared).toEqual({ facts: 2, first: 1, hoursLater: [4] })
})

test('quotations are counted with their words, those without a named speaker apart', () => {
  const speakers: Speaker[] = [
    { name: 'Ada Quill', kind: 'named', by: [quotedIn('gull', 12, 2), quotedIn('heron', 5, 1)] },
    { name: 'unnamed sources', kind: 'unnamed', by: [quotedIn('gull', 4, 1)] },
    { name: 'nobody named', kind: 'nobody', by: [quotedIn('gull', 3, 1)] },
  ]
  const gull = article('gull', { paragraphs: ['One “two” – three.', 'Four 5'] })
  const body = bodyOf([gull, article('heron')], {}, { speakers })
  expect(tallyOf(body, 'gull')).toMatchObject({
    ...{ words: 5, quotedWords: 19, quotations: 4, unnamed: 1, nobody: 1 },
    speakers: [{ name: 'Ada Quill', quotedWords: 12, quotations: 2 }],
  })
  expect(tallyOf(body, 'heron')).toMatchObject({ quotedWords: 5, quotations: 1, unnamed: 0, nobody: 0 })
})

test('a comparison from before speakers were counted adds no words that could have been quoted', () => {
  const gull = article('gull', { paragraphs: ['Four words of text.'] })
  const { speakers: _, ...body } = bodyOf([gull, article('heron')], {})
  expect(tallyOf(body, 'gull')).toMatchObject({ words: 0, quotedWords: 0, quotations: 0, speakers: [] })
})

test('edits are counted by what they changed, and the articles that were edited once each', () => {
  const findings = [edit('gull', 'number'), edit('gull', 'number'), edit('gull', 'headline'), edit('heron', 'quote')]
  const body = bodyOf([article('gull'), article('heron')], {}, { findings })
  const tally = tallyOf(body, 'gull')
  expect(tally.editedArticles).toBe(1)
  expect(tally.edits).toMatchObject({ number: 2, headline: 1, quote: 0 })
})

test('an event of one origin tells nothing of an outlet', () => {
  const copy = article('heron', { originId: 'origin-gull' })
  expect(tallyOutlets(bodyOf([article('gull'), copy], { one: ['first', 'copied'] }))).toEqual([])
})
