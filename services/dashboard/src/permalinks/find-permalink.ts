import type { Comparison } from '@parallax/model'
import type { Services } from '../server/services.js'
import type { Permalink } from './permalink.js'
import { permalinkId, type RowName, rowNamed } from './permalink-id.js'

/** The permalink of this id; undefined where nobody made one. */
export async function findPermalink({ store }: Pick<Services, 'store'>, id: string): Promise<Permalink | undefined> {
  const name = rowNamed(id)
  const since = name && (await store.permalinks.keptSince(name))
  const comparison = name && since && (await store.comparisons.get(name.comparisonId))
  return comparison ? permalinkOf(comparison, name, since) : undefined
}

/** Makes the permalink of a row, or finds the one there is; undefined where there is no such row. */
export async function makePermalink({ store }: Pick<Services, 'store'>, name: RowName): Promise<Made | undefined> {
  const comparison = await store.comparisons.get(name.comparisonId)
  if (!comparison || !hasRow(comparison, name.rowId)) return undefined
  const isNew = await store.permalinks.keep(name)
  const since = await store.permalinks.keptSince(name)
  const permalink = since && permalinkOf(comparison, name, since)
  return permalink ? { permalink, isNew } : undefined
}

interface Made {
  permalink: Permalink
  isNew: boolean
}

const hasRow = ({ facts, findings }: Comparison, rowId: string): boolean =>
  [...facts, ...findings].some(({ id }) => id === rowId)

function permalinkOf(comparison: Comparison, name: RowName, createdAt: string): Permalink | undefined {
  if (!hasRow(comparison, name.rowId)) return undefined
  const finding = comparison.findings.find(({ id }) => id === name.rowId) ?? null
  const factId = finding ? finding.factId : name.rowId
  const { id, eventId, version, method, fingerprint, createdAt: madeAt } = comparison
  return {
    id: permalinkId(name),
    createdAt,
    comparison: { id, eventId, version, method, fingerprint, createdAt: madeAt },
    fact: comparison.facts.find((fact) => fact.id === factId) ?? null,
    finding,
    articles: comparison.articles.map(({ paragraphs: _paragraphs, sentences: _sentences, ...article }) => article),
  }
}
