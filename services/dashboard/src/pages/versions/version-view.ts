import type { Comparison, Correction } from '@parallax/model'
import { type ArticleChanges, articleChanges } from './article-changes.js'
import { type FactChanges, factChanges } from './fact-changes.js'
import { findingChanges, type KindChanges } from './finding-changes.js'
import { whyCompared } from './why-compared.js'

/** One comparison of an event, and what it changed against the one before. */
export interface VersionView {
  version: number
  createdAt: string
  method: string
  articles: number
  facts: number
  findings: number
  /** Null where none before it is kept. */
  changes: VersionChanges | null
}

export interface VersionChanges {
  /** The version that is held against: the last that is kept before this one. */
  before: number
  why: readonly string[]
  articles: ArticleChanges
  facts: FactChanges
  findings: readonly KindChanges[]
}

/** What a comparison changed against the one before it; undefined where none is kept. */
export function versionView(
  after: Comparison,
  before: Comparison | undefined,
  corrections: readonly Correction[],
): VersionView {
  const { version, createdAt, method } = after
  const counts = { articles: after.articles.length, facts: after.facts.length, findings: after.findings.length }
  if (!before) return { version, createdAt, method, ...counts, changes: null }

  const articles = articleChanges(before, after)
  const why = whyCompared({ before, after, articles, corrections })
  const changes = {
    before: before.version,
    why,
    articles,
    facts: factChanges(before, after),
    findings: findingChanges(before, after),
  }
  return { version, createdAt, method, ...counts, changes }
}
