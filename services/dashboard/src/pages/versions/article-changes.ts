import type { ComparedArticle, Comparison } from '@parallax/model'

/** The articles that two comparisons do not share, and those of which they had another text. */
export interface ArticleChanges {
  added: readonly ComparedArticle[]
  removed: readonly ComparedArticle[]
  /** As the later comparison has them. */
  revised: readonly ComparedArticle[]
}

export function articleChanges(before: Comparison, after: Comparison): ArticleChanges {
  const earlier = new Map(before.articles.map((article) => [article.id, article]))
  const later = new Set(after.articles.map(({ id }) => id))
  return {
    added: after.articles.filter(({ id }) => !earlier.has(id)),
    removed: before.articles.filter(({ id }) => !later.has(id)),
    revised: after.articles.filter(({ id, revisionId }) => {
      const was = earlier.get(id)
      return was !== undefined && was.revisionId !== revisionId
    }),
  }
}
