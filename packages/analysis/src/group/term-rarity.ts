import type { TermFrequencies } from '@parallax/model'
import { PRIOR_ARTICLES, RARITY_MAX } from './placing-rule.js'
import type { Rarity } from './weighed-sketch.js'
import { idOf } from './words.js'

/** Words in a title and lead of `LEAD_CHARACTERS`. */
const ARTICLE_WORDS = 130
/** Past this rank words are taken to be equally rare: names, mostly, of which news has other ones than books. */
const RANK_MAX = 12_000

/** By Zipf's law the word of rank r is about every (10 r)th word. */
const articlesWith = (rank: number): number =>
  PRIOR_ARTICLES * (1 - Math.exp(-ARTICLE_WORDS / (10 * (Math.min(rank, RANK_MAX) + 1))))

/**
 * How much a term says, as ln(articles / articles with it), from 0 to `RARITY_MAX`. The `articles` counted are taken
 * together with some of general news, so that in an empty system "government" already says less than "Fallujah".
 */
export const termRarity =
  (articles: number, countOf: (id: number) => number): Rarity =>
  (id, rank) =>
    Math.min(RARITY_MAX, Math.max(0, Math.log((articles + PRIOR_ARTICLES) / (countOf(id) + articlesWith(rank) + 0.5))))

/** Of one article several things ask. */
const rarities = new WeakMap<TermFrequencies, Rarity>()

/** Has the rarity by what was counted known where it is told otherwise than term by term. */
export const knowRarity = (frequencies: TermFrequencies, rarity: Rarity): void => {
  rarities.set(frequencies, rarity)
}

/** The same by what the store counted. */
export const storedRarity = (frequencies: TermFrequencies): Rarity => {
  const known = rarities.get(frequencies)
  if (known) return known
  const byId = new Map<number, number>()
  for (const [term, count] of frequencies.counts) byId.set(idOf(term), count)
  const rarity = termRarity(frequencies.articles, (id) => byId.get(id) ?? 0)
  rarities.set(frequencies, rarity)
  return rarity
}
