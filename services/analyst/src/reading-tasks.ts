import { articleWords, type Decision, inWords } from '@parallax/analysis'
import type { Placement, WaitingArticle } from '@parallax/model'
import { threadTask } from '@parallax/runtime'

/** Reads articles for the thread that places them, which has no time to. */
export const readArticles = threadTask((articles: WaitingArticle[]) => articles.map(articleWords))

interface Decided {
  article: WaitingArticle
  decision: Decision
}

/** Tells the reasons of placements in the words of their articles. */
export const tellReasons = threadTask((decided: Decided[]): Placement[] =>
  decided.map(({ article, decision }) => inWords(article, decision)),
)
