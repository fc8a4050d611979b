import { describe, expect, test } from 'vitest'
import type { ComparedArticle, Comparison, Fact } from '../comparison.js'
import type { Finding, FindingOf } from '../finding.js'
import type { Evidence } from '../span.js'
import { alertsBetween } from './alerts-between.js'

const AT = '2026-03-01T12:00:00.000Z'

/** What each outlet says, by its name; the same name in another revision is an edit. */
const SAID: Record<string, string> = {
  harbour: 'Twelve people died.',
  ridge: 'Eighteen people died.',
  valley: 'Twenty people died.',
}

const article = (name: string, revisionId = 'r1'): ComparedArticle => ({
  ...{
    id: name,
    revisionId,
    outlet: { id: `o-${name}`, name },
    title: `${name} on the ferry`,
    url: `https://${name}.example/`,
  },
  ...{ publishedAt: null, seenAt: AT, textState: 'read', originId: `origin-${name}` },
  paragraphs: [SAID[name] ?? ''],
  sentences: [],
})

const said = (name: string): Evidence => {
  const text = SAID[name] ?? ''
  return { articleId: name, in: 'text', start: 0, end: text.length, text }
}

const fact = (id: string, names: readonly string[]): Fact => ({
  ...{ id, origins: names.length, firstKnownAt: AT, canonical: 0, headlines: [], cells: [] },
  mentions: names.map(said),
})

const deaths = (id: string, names: readonly string[], more: Partial<FindingOf<'number'>> = {}): Finding => ({
  ...{ id, kind: 'number', rule: 'number/same-quantity@3', relation: 'conflict', unit: 'people', thing: 'died' },
  ...{ summary: names.map(said).join(), factId: 'f', evidence: names.map(said), values: [] },
  ...more,
})

const comparison = (articles: ComparedArticle[], more: Partial<Comparison> = {}): Comparison => ({
  ...{ id: 'c', eventId: 'e', version: 2, method: 'm-1', fingerprint: 'x', createdAt: AT },
  ...{ typicalArticleId: 'harbour', articles, origins: [], facts: [], findings: [] },
  ...more,
})

const HARBOUR = [article('harbour')]
const TWO = [article('harbour'), article('ridge')]
const THREE = [...TWO, article('valley')]
const BEFORE = comparison(HARBOUR, { facts: [fact('f', ['harbour'])] })
const OPENED = comparison(TWO, {
  facts: [fact('f', ['harbour', 'ridge'])],
  findings: [deaths('n1', ['harbour', 'ridge'])],
})

const told = (before: Comparison | undefined, after: Comparison): string[] =>
  alertsBetween(before, after).map(({ id }) => id)

describe('a number conflict that opens', () => {
  test('is told with its verbatim evidence, its articles and the comparison that shows it', () => {
    expect(alertsBetween(BEFORE, OPENED)[0]).toEqual({
      ...{
        id: 'number-conflict.n1',
        on: 'number-conflict',
        kind: 'number',
        eventId: 'e',
        title: 'harbour on the ferry',
      },
      ...{ comparisonId: 'c', version: 2, at: AT, findingId: 'n1', factId: 'f', origins: null, edit: null },
      summary: OPENED.findings[0]?.summary,
      articles: TWO.map(({ id, outlet, title, url }) => ({ id, outlet, title, url })),
      evidence: [said('harbour'), said('ridge')],
    })
  })

  test('is told in the first comparison of an event too', () => {
    expect(told(undefined, OPENED)).toEqual(['number-conflict.n1'])
  })

  test('is told once: another number joins the same conflict, under another id of finding and fact', () => {
    const names = ['harbour', 'ridge', 'valley']
    const joined = comparison(THREE, { facts: [fact('g', names)], findings: [deaths('n2', names, { factId: 'g' })] })
    expect(told(OPENED, joined)).toEqual(['fact-spread.g.3'])
  })

  test('is told where a figure that had only been superseded becomes one', () => {
    const before = comparison(TWO, { findings: [deaths('n1', ['harbour', 'ridge'], { relation: 'superseded' })] })
    const after = comparison([article('harbour', 'r2'), article('ridge')], {
      findings: [deaths('n1', ['harbour', 'ridge'])],
    })
    expect(told(before, after)).toEqual(['number-conflict.n1'])
  })
})

describe('what is no news is not told', () => {
  test('the same comparison again', () => expect(told(OPENED, OPENED)).toEqual([]))

  test('what another method finds in the same texts, or a correction brings to light', () => {
    const again = { ...OPENED, method: 'm-2', findings: [deaths('n9', ['harbour', 'ridge'], { thing: 'dead' })] }
    expect(told(OPENED, again)).toEqual([])
    expect(told(comparison(TWO), again)).toEqual([])
  })

  test('what another method finds in articles that did not change, while another article came', () => {
    expect(told(comparison(TWO), comparison(THREE, { findings: [deaths('n1', ['harbour', 'ridge'])] }))).toEqual([])
  })
})

describe('a fact that spreads', () => {
  const spread = (names: string[]) => comparison(THREE, { facts: [fact('f', names)] })

  test('is told with how many origins had it and have it', () => {
    const [alert] = alertsBetween(BEFORE, spread(['harbour', 'ridge', 'valley']))
    expect(alert).toMatchObject({
      id: 'fact-spread.f.3',
      on: 'fact-spread',
      origins: { from: 1, to: 3 },
      findingId: null,
    })
    expect(alert?.evidence).toEqual(['harbour', 'ridge', 'valley'].map(said))
    expect(alert?.summary).toBe('From 1 to 3 origins: “Twelve people died.”')
  })

  test('is not told where it was not there before, or has no more origins', () => {
    expect(told(undefined, spread(['harbour', 'ridge', 'valley']))).toEqual([])
    expect(told(BEFORE, spread(['harbour']))).toEqual([])
  })
})

describe('an edit', () => {
  const piece = (revisionId: string, text: string) => ({
    revisionId,
    in: 'text' as const,
    start: 0,
    end: text.length,
    text,
  })
  const edit = (change: 'number' | 'headline' | 'quote'): Finding => ({
    ...{
      id: `e-${change}`,
      kind: 'edit',
      rule: 'edit/between-revisions@1',
      factId: null,
      evidence: [],
      articleId: 'ridge',
      change,
    },
    ...{ summary: 'ridge: “Eight” became “Eighteen”', at: AT, follows: { articleId: 'harbour', hours: 1 } },
    ...{ before: piece('r1', 'Eight'), after: piece('r2', 'Eighteen') },
  })
  const edited = comparison([article('harbour'), article('ridge', 'r2')], {
    findings: [edit('number'), edit('headline'), edit('quote')],
  })

  test('of a number or a headline has its own name, and others are findings of their kind', () => {
    expect(told(comparison(TWO), edited)).toEqual([
      'number-edit.e-number',
      'headline-edit.e-headline',
      'new-finding.e-quote',
    ])
  })

  test('carries the words before and after, and concerns the outlet that edited before the one that it followed', () => {
    const [alert] = alertsBetween(comparison(TWO), edited)
    expect(alert?.edit).toEqual({ before: piece('r1', 'Eight'), after: piece('r2', 'Eighteen') })
    expect(alert?.articles.map(({ id }) => id)).toEqual(['ridge', 'harbour'])
  })

  test('is told once, also when an article joins later', () => {
    expect(told(edited, { ...edited, articles: [...edited.articles, article('valley')] })).toEqual([])
  })
})
