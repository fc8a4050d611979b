import type { TermFrequencies } from '@parallax/model'
import { FREQUENT_WORDS } from '../align/frequent-words.js'
import { PRIOR_ARTICLES } from './placing-rule.js'
import { termsIn } from './placing-terms.js'

/** Words in a title and lead of `LEAD_CHARACTERS`. */
const ARTICLE_WORDS = 130

/** By Zipf's law the word of rank r is about every (10 r)th word. */
const shareOfWords = (rank: number): number => 1 / (10 * (rank + 1))
const UNLISTED = shareOfWords(4 * FREQUENT_WORDS.length)

const generalShares = (): Map<string, number> => {
  const shares = new Map<string, number>()
  FREQUENT_WORDS.forEach((word, rank) => {
    for (const term of termsIn(word)) shares.set(term, (shares.get(term) ?? 0) + shareOfWords(rank))
  })
  return shares
}
const GENERAL = generalShares()

const articlesWith = (term: string): number =>
  PRIOR_ARTICLES * (1 - Math.exp(-ARTICLE_WORDS * (GENERAL.get(term) ?? UNLISTED)))

/**
 * How much a term says, as ln(articles / articles with it), never below 0. The stored articles are counted together with
 * some of general news, so that in an empty system "government" already says less than "Fallujah".
 */
export const termRarity =
  ({ articles, counts }: TermFrequencies): ((term: string) => number) =>
  (term) =>
    Math.max(0, Math.log((articles + PRIOR_ARTICLES) / ((counts.get(term) ?? 0) + articlesWith(term) + 0.5)))
