import type { Likeness } from './similarity.js'
import type { Statement } from './statement.js'

/**
 * From this probability on an article is not said to lack a fact: it may say it in words that were not recognised. On
 * the doubly read events half of the true pairs that stay unlinked lie above, and one in forty of all other pairs.
 */
export const CLOSE_MIN = 0.08

/** For each statement, the articles that say something close to it, whether or not it is taken for the same fact. */
export const nearArticles = (statements: readonly Statement[], likeness: Likeness): Map<Statement, Set<number>> => {
  const near = new Map(statements.map((statement) => [statement, new Set<number>()]))
  for (const [a, b] of likeness.candidates) {
    if (likeness.closeness(a, b) < CLOSE_MIN) continue
    for (const { article } of b.sentences) near.get(a)?.add(article)
    for (const { article } of a.sentences) near.get(b)?.add(article)
  }
  return near
}
