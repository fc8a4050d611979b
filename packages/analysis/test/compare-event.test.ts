import { articleText, ComparisonBody, type EventInput, Evidence, FINDING_KINDS, METHOD, rulesOf } from '@parallax/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareEvent } from '../src/index.js'
import { readCases } from './case-file.js'

const cases = readCases()
const inputOf = (slug: string): EventInput => {
  const found = cases.find((one) => one.slug === slug)
  if (!found) throw new Error(`no case ${slug}`)
  return found.input
}

/** Every span of an article in a value, however deep. */
const allEvidence = (value: unknown): Evidence[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = Evidence.safeParse(value)
  return [...(own.success ? [own.data] : []), ...Object.values(value).flatMap(allEvidence)]
}

/** Every piece of a comparison that is not its source's own words. */
const notVerbatim = (body: ComparisonBody): unknown[] => {
  const sources = new Map(body.articles.map((article) => [article.id, article]))
  const values = body.findings.flatMap((finding) => (finding.kind === 'number' ? finding.values : []))
  return [...allEvidence(body), ...values.map((value) => ({ in: 'text' as const, ...value }))].filter((piece) => {
    const article = sources.get(piece.articleId)
    const source = piece.in === 'title' ? article?.title : articleText(article?.paragraphs ?? [])
    return piece.text === '' || source?.slice(piece.start, piece.end) !== piece.text
  })
}

const articleOf = (id: string, paragraphs: string[], title = 'Headline'): EventInput['articles'][number] => ({
  id,
  revisionId: null,
  outlet: { id: `outlet-${id}`, name: `Outlet ${id}` },
  title,
  url: `https://outlet.example/${id}`,
  publishedAt: null,
  seenAt: '2031-05-04T08:00:00.000Z',
  textState: 'read',
  paragraphs,
})

describe('compareEvent', () => {
  // Every case is compared three times: half a minute where other suites run beside it.
  it('gives the same bytes for the same input, in whatever order the articles come', { timeout: 120_000 }, () => {
    for (const { input } of cases) {
      const straight = JSON.stringify(compareEvent(input))
      const turned = { articles: input.articles.toReversed(), corrections: input.corrections.toReversed() }
      expect(JSON.stringify(compareEvent(input))).toBe(straight)
      expect(JSON.stringify(compareEvent(turned))).toBe(straight)
    }
  })

  it('does not depend on the ids that a store draws, even for articles of one moment', { timeout: 120_000 }, () => {
    const publishedAt = '2031-05-04T08:00:00.000Z'
    for (const { input } of cases.filter(({ input }) => input.corrections.length === 0).slice(0, 20)) {
      const told = (idOf: (index: number) => string): string[][] => {
        const articles = input.articles.map((article, index) => {
          const seenAt = `2031-05-04T09:${String(index).padStart(2, '0')}:00.000Z`
          return { ...article, id: idOf(index), publishedAt, seenAt }
        })
        const places = new Map(articles.map(({ id }, index) => [id, index]))
        const { articles: ordered, facts } = compareEvent({ articles, corrections: [] })
        const order = ordered.map(({ id }) => `${places.get(id)}`)
        const mentions = facts.map((fact) =>
          fact.mentions.map(({ articleId, text }) => `${places.get(articleId)} ${text}`),
        )
        return [order, ...mentions]
      }
      expect(told((index) => `b${900 - index}`)).toEqual(told((index) => `a${100 + index}`))
    }
  })

  it('marks nothing but verbatim spans, and finds something to mark', () => {
    const bodies = cases.map(({ input }) => compareEvent(input))
    expect(bodies.flatMap(notVerbatim)).toEqual([])
    expect(bodies.flatMap(allEvidence).length).toBeGreaterThan(50)
    expect(new Set(bodies.flatMap(({ findings }) => findings.map(({ kind }) => kind)))).toEqual(new Set(FINDING_KINDS))
  })

  it('names a rule of the table for every finding, and the cases need every rule', () => {
    const findings = cases.flatMap(({ input }) => compareEvent(input).findings)
    for (const { kind, rule } of findings) expect(rulesOf(kind)).toContain(rule)
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(FINDING_KINDS.flatMap(rulesOf)))
  })

  it('answers what the model says a comparison is', () => {
    for (const { input } of cases) expect(ComparisonBody.parse(compareEvent(input))).toEqual(compareEvent(input))
  })

  it('has one cell an article and a canonical mention in every fact, each id once', () => {
    for (const { input } of cases) {
      const { articles, facts, findings } = compareEvent(input)
      for (const fact of facts) {
        expect(fact.cells).toHaveLength(articles.length)
        expect(fact.cells.filter((state) => state === 'first')).toHaveLength(1)
        expect(fact.mentions[fact.canonical]?.text).toMatch(/\w/)
      }
      const ids = [...facts, ...findings].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('says how probable each mention of a shared fact is, and nothing of a mention that stands alone', () => {
    const facts = cases.flatMap(({ input }) => compareEvent(input).facts)
    const shared = facts.filter(({ mentions }) => mentions.length > 1).flatMap(({ mentions }) => mentions)
    expect(shared.length).toBeGreaterThan(10)
    for (const { probability } of shared) expect(probability).toSatisfy((value) => value >= 0 && value <= 1)
    const alone = facts.filter(({ mentions, headlines }) => mentions.length === 1 && headlines.length === 0)
    expect(alone.length).toBeGreaterThan(10)
    for (const { mentions } of alone) expect(mentions[0]).not.toHaveProperty('probability')
  })

  it('gives another fingerprint for another text, the method apart', () => {
    const input = inputOf('rounding')
    const [first, ...others] = input.articles
    if (!first) throw new Error('the case has no article')
    const edited = { ...input, articles: [{ ...first, paragraphs: [...first.paragraphs, 'One more.'] }, ...others] }
    expect(compareEvent(edited).fingerprint).not.toBe(compareEvent(input).fingerprint)
    expect(compareEvent(input)).toMatchObject({ method: METHOD, fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it('leaves out a finding that a reader called wrong, and only that one', () => {
    const input = inputOf('conflicting-numbers')
    const before = compareEvent(input).findings
    const wrong = before.find(({ kind }) => kind === 'number')
    if (!wrong) throw new Error('the case has no conflict')
    const corrections = [{ kind: 'wrong-finding' as const, eventId: 'event', findingId: wrong.id }]
    expect(compareEvent({ ...input, corrections }).findings).toEqual(before.filter(({ id }) => id !== wrong.id))
  })

  it('keeps an article without text, and an event without articles', () => {
    const body = compareEvent({
      articles: [articleOf('a', []), articleOf('b', ['Rain fell on Tarnholm all day.'])],
      corrections: [],
    })
    expect(body.articles.map(({ id, sentences }) => [id, sentences.length])).toEqual([
      ['a', 0],
      ['b', 1],
    ])
    expect(compareEvent({ articles: [], corrections: [] })).toMatchObject({ articles: [], facts: [], findings: [] })
  })

  it('points every mark into its source, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'The Vesper carried 212 passengers on Sunday. ',
        'At least 12 people were killed. ',
        '“No,” he said. ',
        '\u00a0\n🚢 ',
      ),
    )
    const paragraph = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
    const article = fc.record({ title: paragraph, paragraphs: fc.array(paragraph, { maxLength: 4 }) })
    fc.assert(
      fc.property(fc.array(article, { maxLength: 4 }), (texts) => {
        const articles = texts.map(({ title, paragraphs }, index) => articleOf(`${index}`, paragraphs, title))
        expect(notVerbatim(compareEvent({ articles, corrections: [] }))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
