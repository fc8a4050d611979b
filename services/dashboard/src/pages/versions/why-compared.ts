import type { Comparison, Correction } from '@parallax/model'
import { words } from '../../words/index.js'
import type { ArticleChanges } from './article-changes.js'

const { why } = words.versions

interface Between {
  before: Comparison
  after: Comparison
  articles: ArticleChanges
  /** Everything that readers fixed of the event, whenever. */
  corrections: readonly Correction[]
}

/** Why an event was compared again, in words, as far as two comparisons and the corrections between them tell. */
export function whyCompared({ before, after, articles, corrections }: Between): string[] {
  const { added, removed, revised } = articles
  const made = corrections.filter(({ createdAt }) => createdAt > before.createdAt && createdAt <= after.createdAt)
  const reasons = [
    added.length > 0 ? why.newArticles(added.length) : null,
    removed.length > 0 ? why.articlesLeft(removed.length) : null,
    revised.length > 0 ? why.newTexts(revised.length) : null,
    before.method === after.method ? null : why.method(after.method, before.method),
    ...new Set(made.map(({ action }) => why.corrected[action.kind])),
  ].filter((reason) => reason !== null)
  return reasons.length > 0 ? reasons : [why.other]
}
