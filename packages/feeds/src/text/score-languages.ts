import { francAll } from 'franc-min'
import { data } from 'franc-min/data.js'

/** ISO 639-3, as franc answers, to the tags that the web uses (BCP 47): the languages that news feeds come in. */
export const TAGS: Readonly<Record<string, string>> = {
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

/** A tag and how well its language fits, from 0 to 1; the best has 1. */
export type LanguageScore = readonly [tag: string, score: number]

/** What franc reads of a text, and what it charges for a trigram that a language does not have. */
const MAX_LENGTH = 2_048
const MIN_LENGTH = 10
const ABSENT = 300

/** franc's languages in Latin letters among those above, in its order, which decides between equals. */
const LATIN = Object.entries(data.Latin ?? {}).filter(([code]) => Object.hasOwn(TAGS, code))

const ranksByTrigram = (): Map<string, Uint16Array> => {
  const ranks = new Map<string, number[]>()
  for (const [place, [, trigrams]] of LATIN.entries())
    for (const [rank, trigram] of trigrams.split('|').entries())
      ranks.set(trigram, [...(ranks.get(trigram) ?? []), place, rank])
  return new Map([...ranks].map(([trigram, pairs]) => [trigram, Uint16Array.from(pairs)]))
}

/** For each trigram the languages that have it, as places in `LATIN`, and its rank in each, one after the other. */
const RANKS = ranksByTrigram()

/** A space and the letters of ASCII, of which most trigrams are made, as numbers: a table of these is looked up much faster. */
const UNITS = 27
const numberOf = (unit: number): number => (unit === 32 ? 0 : unit >= 97 && unit <= 122 ? unit - 96 : Number.NaN)

const PLAIN_RANKS: (Uint16Array | undefined)[] = new Array(UNITS ** 3).fill(undefined)
for (const [trigram, ranks] of RANKS) {
  const place = [...trigram].reduce((sum, letter) => sum * UNITS + numberOf(letter.charCodeAt(0)), 0)
  if (!Number.isNaN(place)) PLAIN_RANKS[place] = ranks
}

/** How often each plain trigram was met; made once, and nothing but 0 between two texts. */
const plainCounts = new Uint16Array(UNITS ** 3)

const isAsciiLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)

/** No other script can have more letters in a text of which more than half are ASCII's. */
const isLatin = (text: string): boolean => {
  let letters = 0
  for (let at = 0; at < text.length; at += 1) if (isAsciiLetter(text.charCodeAt(at))) letters += 1
  return letters * 2 > text.length
}

/** The text as franc reads it. */
const wordsIn = (text: string): string =>
  ` ${text
    .replace(/[\u0021-\u0040]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()} `

interface Counted {
  /** The places of plain trigrams, each once; their counts stand in `plainCounts`. */
  plain: readonly number[]
  others: ReadonlyMap<string, number>
}

const countTrigrams = (words: string): Counted => {
  const plain: number[] = []
  const others = new Map<string, number>()
  let [first, second] = [Number.NaN, Number.NaN]
  for (let at = 0; at < words.length; at += 1) {
    const third = numberOf(words.charCodeAt(at))
    const place = (first * UNITS + second) * UNITS + third
    if (Number.isNaN(place)) {
      const trigram = words.slice(at - 2, at + 1)
      if (at >= 2) others.set(trigram, (others.get(trigram) ?? 0) + 1)
    } else {
      if (plainCounts[place] === 0) plain.push(place)
      plainCounts[place] = (plainCounts[place] ?? 0) + 1
    }
    first = second
    second = third
  }
  return { plain, others }
}

const scoreLatin = (text: string): LanguageScore[] => {
  const { plain, others } = countTrigrams(wordsIn(text))
  const distances = new Int32Array(LATIN.length).fill((plain.length + others.size) * ABSENT)
  const add = (count: number, ranks: Uint16Array | undefined): void => {
    if (ranks === undefined) return
    for (let at = 0; at < ranks.length; at += 2) {
      const place = ranks[at] ?? 0
      distances[place] = (distances[place] ?? 0) + Math.abs(count - (ranks[at + 1] ?? 0) - 1) - ABSENT
    }
  }
  for (const place of plain) {
    add(plainCounts[place] ?? 0, PLAIN_RANKS[place])
    plainCounts[place] = 0
  }
  for (const [trigram, count] of others) add(count, RANKS.get(trigram))
  const ranked = LATIN.map(([code], place) => [TAGS[code] ?? '', distances[place] ?? 0] as const)
  ranked.sort((a, b) => a[1] - b[1])
  const least = ranked[0]?.[1] ?? 0
  const most = text.length * ABSENT - least
  return ranked.map(([tag, distance]) => [tag, 1 - (distance - least) / most || 0])
}

/**
 * The languages that a text may be in, the best first, by the trigrams of franc and with its figures. In Latin letters all
 * languages are looked up at once by trigram, which is franc's arithmetic in a tenth of its time; the rest is franc.
 */
export const scoreLanguages = (text: string): LanguageScore[] => {
  const sample = text.slice(0, MAX_LENGTH)
  if (sample.length >= MIN_LENGTH && isLatin(sample)) return scoreLatin(sample)
  return francAll(sample, { only: Object.keys(TAGS) }).map(([code, score]) => [TAGS[code] ?? '', score])
}
