import type { ComparisonBody } from '../comparison.js'

type Articles = Pick<ComparisonBody, 'articles'>

/** Ids of the articles that an earlier comparison had not, or had in another revision. */
export const freshArticles = (before: Articles, after: Articles): ReadonlySet<string> => {
  const known = new Map(before.articles.map(({ id, revisionId }) => [id, revisionId]))
  const fresh = after.articles.filter(({ id, revisionId }) => !known.has(id) || known.get(id) !== revisionId)
  return new Set(fresh.map(({ id }) => id))
}
