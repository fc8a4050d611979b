import type { Comparison, Correction, CorrectionAction } from '@parallax/model'
import { plural } from '../parts/plural.js'
import type { ArticleChanges } from './article-changes.js'

const CORRECTED: Record<CorrectionAction['kind'], string> = {
  merge: 'a reader merged two events',
  split: 'a reader split the event',
  move: 'a reader moved an article',
  'not-same-fact': 'a reader said that two sentences are not the same fact',
  'wrong-finding': 'a reader said that a finding is wrong',
}

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
    added.length > 0 ? plural(added.length, 'new article') : null,
    removed.length > 0 ? `${plural(removed.length, 'article')} left the event` : null,
    revised.length > 0 ? `a new text of ${plural(revised.length, 'article')}` : null,
    before.method === after.method ? null : `another method, ${after.method} after ${before.method}`,
    ...new Set(made.map(({ action }) => CORRECTED[action.kind])),
  ].filter((reason) => reason !== null)
  return reasons.length > 0 ? reasons : ['a date, a name or a correction that it is made from changed']
}
