import { type InputArticle, knownAt } from '@parallax/model'

/** The instant in one spelling, so that instants compare as strings; as it stands where it is no date. */
export const instant = (text: string): string => {
  const time = Date.parse(text)
  return Number.isNaN(time) ? text : new Date(time).toISOString()
}

/**
 * The articles in the order they were known. Of those known at once the one that was seen first goes first, then by
 * address; ids come last, as they are drawn by lot: the same articles in another store are in the same order.
 */
export const knownFirst = (articles: readonly InputArticle[]): InputArticle[] =>
  articles
    .map((article) => ({
      article,
      keys: [instant(knownAt(article)), instant(article.seenAt), article.url, article.id],
    }))
    .sort(({ keys: a }, { keys: b }) => {
      const at = a.findIndex((key, index) => key !== b[index])
      return at < 0 ? 0 : (a[at] as string) < (b[at] as string) ? -1 : 1
    })
    .map(({ article }) => article)
