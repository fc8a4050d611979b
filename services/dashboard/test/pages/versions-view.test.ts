import type { Comparison, Correction, Finding } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { versionView } from '../../src/pages/versions/version-view.js'
import { makeComparison, spanOf, type WrittenArticle, type WrittenFact } from './make-comparison.js'

const post: WrittenArticle = {
  ...{ id: 'post', outlet: 'The Post', title: 'The ferry sank', at: '2026-11-24T08:00:00.000Z' },
  paragraphs: [['The ferry sank at dawn.', 'Twelve people died.', 'The captain was held.']],
}
const radio: WrittenArticle = {
  ...{ id: 'radio', outlet: 'The Radio', title: 'Ferry lost', at: '2026-11-24T09:00:00.000Z' },
  paragraphs: [['The ferry went down at dawn.', 'Eighteen people died.']],
}
const sunk: WrittenFact = {
  ...{ id: 'sunk', origins: 1, cells: ['first'] },
  said: { post: 'The ferry sank at dawn.' },
}
const held: WrittenFact = {
  ...{ id: 'held', origins: 1, cells: ['first'] },
  said: { post: 'The captain was held.' },
}
const sunkByTwo: WrittenFact = {
  ...{ id: 'sunk-anew', origins: 2, cells: ['first', 'reworded'], canonical: 1 },
  said: { post: 'The ferry sank at dawn.', radio: 'The ferry went down at dawn.' },
}
const dead: WrittenFact = {
  ...{ id: 'dead', origins: 2, cells: ['first', 'differs'] },
  said: { post: 'Twelve people died.', radio: 'Eighteen people died.' },
}

const onlyHere = (id: string, factId: string): Finding => ({
  ...{ id, kind: 'only-here', rule: 'only-here/one-origin@1', factId, articleId: 'post' },
  ...{ summary: `Only The Post has ${factId}`, evidence: [] },
})

const numberFinding = (comparison: Pick<Comparison, 'articles'>): Finding => ({
  ...{ id: 'n1', kind: 'number', rule: 'number/same-quantity@1', factId: 'dead', relation: 'conflict' },
  ...{ summary: 'Twelve or eighteen people died', unit: 'people', thing: 'died', values: [] },
  evidence: [spanOf(comparison, 'post', 'Twelve people died.'), spanOf(comparison, 'radio', 'Eighteen people died.')],
})

const first: Comparison = {
  ...makeComparison({ articles: [post], facts: [sunk, held], findings: () => [onlyHere('o1', 'held')] }),
  ...{ version: 1, createdAt: '2026-11-24T08:30:00.000Z' },
}
const second: Comparison = {
  ...makeComparison({ articles: [post, radio], facts: [sunkByTwo, dead], findings: (of) => [numberFinding(of)] }),
  ...{ version: 2, createdAt: '2026-11-24T10:05:00.000Z' },
}

const correction = (createdAt: string, action: Correction['action']): Correction => ({
  id: 'x',
  createdAt,
  action,
  about: [],
})
const whyOf = (after: Comparison, before: Comparison, corrections: Correction[] = []) =>
  versionView(after, before, corrections).changes?.why

describe('what one comparison changed against the one before', () => {
  const { changes } = versionView(second, first, [])

  it('is nothing for the first', () => {
    expect(versionView(first, undefined, [])).toMatchObject({ version: 1, facts: 2, changes: null })
  })

  it('names the articles that came and those that left', () => {
    expect(changes?.articles.added.map(({ id }) => id)).toEqual(['radio'])
    expect(versionView(first, second, []).changes?.articles.removed.map(({ id }) => id)).toEqual(['radio'])
  })

  it('has the facts that appeared and vanished in their own words, and apart from them what found a teller', () => {
    expect(changes?.facts.appeared).toEqual([
      { id: 'dead', text: 'Twelve people died.', outlet: 'The Post', origins: 2 },
    ])
    expect(changes?.facts.vanished).toEqual([
      { id: 'held', text: 'The captain was held.', outlet: 'The Post', origins: 1 },
    ])
    expect(changes?.facts.retold).toEqual([
      { id: 'sunk-anew', text: 'The ferry went down at dawn.', outlet: 'The Radio', origins: 2 },
    ])
  })

  it('has the findings that opened and closed by kind, with their summaries', () => {
    const words = changes?.findings.map(({ kind, opened, closed }) => [
      kind,
      opened.map((line) => line.words),
      closed.map((line) => line.words),
    ])
    expect(words).toEqual([
      ['number', [expect.stringContaining('Twelve or eighteen people died')], []],
      ['only here', [], ['Only The Post has held']],
    ])
  })

  it('has nothing to tell of two that found the same', () => {
    const same = versionView({ ...second, version: 3, method: 'parallax/2' }, second, []).changes
    expect([same?.articles, same?.facts, same?.findings]).toEqual([
      { added: [], removed: [], revised: [] },
      { appeared: [], vanished: [], retold: [] },
      [],
    ])
  })
})

describe('why an event was compared again', () => {
  it('is a new article, one that left, a new text or another method', () => {
    expect(whyOf(second, first)).toEqual(['1 new article'])
    expect(whyOf(first, second)).toEqual(['1 article left the event'])
    const articles = second.articles.map((article) => ({ ...article, revisionId: `later ${article.id}` }))
    expect(whyOf({ ...second, articles, method: 'parallax/2' }, second)).toEqual([
      'a new text of 2 articles',
      'another method, parallax/2 after parallax/1',
    ])
  })

  it('is a correction that was made between the two, and none from before or after', () => {
    const wrong = { kind: 'wrong-finding', eventId: 'e1', findingId: 'o1' } as const
    const merge = { kind: 'merge', eventId: 'e2', intoEventId: 'e1' } as const
    const corrections = [
      correction('2026-11-24T08:00:00.000Z', merge),
      correction('2026-11-24T09:00:00.000Z', wrong),
      correction('2026-11-24T11:00:00.000Z', merge),
    ]
    expect(whyOf({ ...first, createdAt: second.createdAt }, first, corrections)).toEqual([
      'a reader said that a finding is wrong',
    ])
  })

  it('is told as far as it is known', () => {
    expect(whyOf({ ...first, version: 2 }, first)).toEqual([
      'a date, a name or a correction that it is made from changed',
    ])
  })
})
