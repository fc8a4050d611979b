import type { WaitingArticle } from '@parallax/model'
import type { AnalystContext } from './context.js'

/**
 * Has the names of articles that come next read in a thread of their own, which takes as long as all else that placing does
 * with them. What comes back gives the articles with what was read by then; the lane reads the rest and does not wait.
 */
export const namesAhead = (
  articles: readonly WaitingArticle[],
  { reading }: Pick<AnalystContext, 'reading'>,
): (() => WaitingArticle[]) => {
  let ahead: readonly WaitingArticle[] = articles
  const read = async (): Promise<void> => {
    const names = await reading.run('names', [...articles])
    ahead = articles.map((article, index) => ({ ...article, names: names[index] }))
  }
  // An article whose names cannot be read fails where it is placed, by itself and with its reason.
  read().catch(() => undefined)
  return () => [...ahead]
}
