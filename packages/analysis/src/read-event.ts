import type { EventInput, Origin } from '@parallax/model'
import type { AlignedArticle } from './align/aligned-event.js'
import { readArticle } from './align/read-article.js'
import { knownFirst } from './known-first.js'
import { findOrigins } from './origins/find-origins.js'

/** The articles in order, read, with the origin each of them belongs to. */
export const readEvent = (input: EventInput): { articles: AlignedArticle[]; origins: Origin[] } => {
  const read = knownFirst(input.articles).map(readArticle)
  const origins = findOrigins(read.map((article) => ({ ...article, id: article.input.id })))
  const originOf = new Map(origins.flatMap(({ id, articleIds }) => articleIds.map((articleId) => [articleId, id])))
  const articles = read.map((article) => ({ ...article, originId: originOf.get(article.input.id) ?? article.input.id }))
  return { articles, origins }
}
