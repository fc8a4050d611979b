import { scoreLanguages } from './score-languages.js'

/** Below so many letters trigrams say little. */
const MIN_LETTERS = 60
const ENOUGH_LETTERS = new RegExp(String.raw`^(?:\P{L}*\p{L}){${MIN_LETTERS}}`, 'u')

const MAX_LENGTH = 2_000

/** What is stated is believed unless another language fits the text this much better (scores are 0 to 1, the best is 1). */
const CLEARLY_WORSE = 0.75

const PRIMARY_TAG = /^([a-z]{2,3})(?=$|[-_])/

/** The primary tag of a stated language, `en` of `en-GB`; null for what is no tag. */
export const primaryTag = (stated: string | null): string | null =>
  stated?.trim().toLowerCase().match(PRIMARY_TAG)?.[1] ?? null

/**
 * The language of a text as a primary tag (`en`): what is stated of it, unless the text is long enough to say clearly
 * otherwise (tools state `en` of feeds in any language); null where neither says anything. By trigrams (franc).
 */
export const languageOf = (text: string, stated: string | null): string | null => {
  const tag = primaryTag(stated)
  const sample = text.slice(0, MAX_LENGTH)
  if (!ENOUGH_LETTERS.test(sample)) return tag
  const ranked = scoreLanguages(sample)
  const [best] = ranked
  if (best === undefined || best[0] === '') return tag
  if (tag === null) return best[0]
  const own = ranked.find(([language]) => language === tag)
  return own === undefined ? tag : own[1] < CLEARLY_WORSE ? best[0] : tag
}
