import { type ComparedArticle, type Evidence, knownAt } from '@parallax/model'
import type { ComparisonIndex } from './comparison-index.js'

/** A verbatim text with every article that has it, in the order they came out. */
export interface TextOfArticles {
  said: readonly { mention: Evidence; article: ComparedArticle }[]
  text: string
  at: string
}

/** Verbatim pieces with who has them, each text once; an article that has it twice is told once. */
export function byText(pieces: readonly Evidence[], index: ComparisonIndex): TextOfArticles[] {
  const groups = new Map<string, Map<string, { mention: Evidence; article: ComparedArticle }>>()
  for (const mention of pieces) {
    const article = index.article(mention.articleId)
    if (!article) continue
    const group = groups.get(mention.text) ?? new Map()
    if (!group.has(article.id)) group.set(article.id, { mention, article })
    groups.set(mention.text, group)
  }
  return [...groups].map(([text, group]) => {
    const said = [...group.values()].sort((a, b) => knownAt(a.article).localeCompare(knownAt(b.article)))
    return { said, text, at: said[0] ? knownAt(said[0].article) : '' }
  })
}
