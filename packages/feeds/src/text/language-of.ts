import { francAll } from 'franc-min'

/** ISO 639-3, as franc answers, to the tags that the web uses (BCP 47): the languages that news feeds come in. */
const TAGS: Readonly<Record<string, string>> = {
  arb: 'ar',
  ben: 'bn',
  bul: 'bg',
  ces: 'cs',
  cmn: 'zh',
  deu: 'de',
  ell: 'el',
  eng: 'en',
  fra: 'fr',
  hin: 'hi',
  hun: 'hu',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  kor: 'ko',
  nld: 'nl',
  pes: 'fa',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  rus: 'ru',
  spa: 'es',
  srp: 'sr',
  swe: 'sv',
  tha: 'th',
  tur: 'tr',
  ukr: 'uk',
  urd: 'ur',
  vie: 'vi',
}

/** Below so many letters trigrams say little. */
const MIN_LETTERS = 60
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
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) return tag
  const ranked = francAll(sample, { only: Object.keys(TAGS) }).map(
    ([code, score]) => [TAGS[code] ?? '', score] as const,
  )
  const [best] = ranked
  if (best === undefined || best[0] === '') return tag
  if (tag === null) return best[0]
  const own = ranked.find(([language]) => language === tag)
  return own === undefined ? tag : own[1] < CLEARLY_WORSE ? best[0] : tag
}
