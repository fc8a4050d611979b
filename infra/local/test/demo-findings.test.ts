import { compareEvent } from '@parallax/analysis'
import { EVENTS, editionsFor } from '@parallax/demo'
import { FINDING_KINDS, type InputArticle } from '@parallax/model'
import { expect, it } from 'vitest'

const STARTED = new Date('2026-03-04T20:00:00Z')
const HOUR_MS = 3_600_000

/** The event as it stands when every article is read and every silent edit was seen. */
const articlesOf = (slug: string): InputArticle[] =>
  editionsFor(
    EVENTS.filter((event) => event.slug === slug),
    STARTED,
  ).flatMap(({ outlet, articles }) =>
    articles.map(({ path, title, paragraphs, publishedAt, silentEdit }): InputArticle => {
      const at = publishedAt.toISOString()
      const before = { id: `${path}#1`, title, paragraphs: [...paragraphs], seenAt: at }
      return {
        id: path,
        revisionId: silentEdit ? `${path}#2` : before.id,
        outlet: { id: outlet.id, name: outlet.name },
        title: silentEdit?.title ?? title,
        url: `http://127.0.0.1${path}`,
        publishedAt: at,
        seenAt: at,
        textState: 'read',
        paragraphs: [...(silentEdit?.paragraphs ?? paragraphs)],
        ...(silentEdit
          ? { revisedAt: new Date(publishedAt.getTime() + HOUR_MS).toISOString(), earlier: [before] }
          : {}),
      }
    }),
  )

it('the Jerusalem Declaration of the demo shows a finding of every kind', () => {
  const { findings } = compareEvent({ articles: articlesOf('jerusalem-declaration'), corrections: [] })
  expect([...new Set(findings.map(({ kind }) => kind))].sort()).toEqual([...FINDING_KINDS].sort())
  const told = findings.map(({ kind, summary }) => `${kind}: ${summary}`).join('\n')
  expect(told).toContain('number: The Harbor Post: “Thursday”; Levant Monitor: “Tuesday”')
  expect(told).toContain('certainty: Meridian Wire: “enriched”; Daily Standard: “allegedly enriched”')
  expect(told).toContain(
    "label: The Harbor Post: “the caretaker prime minister” 2 times; Levant Monitor: “premier” once; The People's Paper: “a former news anchor” once",
  )
  expect(told).toContain('“Biden vows Iran will never get the bomb, and leaves Palestinians a cheque” became')
})

it('the storm of the demo shows a count that a later one took the place of', () => {
  const { findings } = compareEvent({ articles: articlesOf('storm-odile-brandsey'), corrections: [] })
  expect(findings.filter(({ kind }) => kind === 'number')).toMatchObject([
    { relation: 'superseded', summary: 'Meridian Wire: “62,000”; Selwyn Radio: “88,000”' },
  ])
})
