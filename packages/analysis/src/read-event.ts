import { type EventInput, type InputArticle, knownAt, type Origin } from '@parallax/model'
import type { AlignedArticle } from './align/aligned-event.js'
import { instant, readArticle } from './align/read-article.js'
import { findOrigins } from './origins/find-origins.js'

/** The articles in the order they were known, by id where two came at once. */
const inOrder = (articles: readonly InputArticle[]): InputArticle[] =>
  articles
    .map((article) => ({ article, at: instant(knownAt(article)) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.article.id < b.article.id ? -1 : 1))
    .map(({ article }) => article)

/** The articles in order, read, with the origin each of them belongs to. */
export const readEvent = (input: EventInput): { articles: AlignedArticle[]; origins: Origin[] } => {
  const read = inOrder(input.articles).map(readArticle)
  const origins = findOrigins(read.map((article) => ({ ...article, id: article.input.id })))
  const originOf = new Map(origins.flatMap(({ id, articleIds }) => articleIds.map((articleId) => [articleId, id])))
  const articles = read.map((article) => ({ ...article, originId: originOf.get(article.input.id) ?? article.input.id }))
  return { articles, origins }
}
