import { Article } from '@parallax/model'
import { z } from 'zod'

/** An article as the API gives it: with the reason why its page could not be read, where it could not. */
export const ApiArticle = Article.extend({ failure: z.string().nullable() })
export type ApiArticle = z.infer<typeof ApiArticle>

export const apiArticle = (article: Article): ApiArticle => ({
  ...article,
  failure: 'reason' in article.text ? article.text.reason : article.givenUp,
})
