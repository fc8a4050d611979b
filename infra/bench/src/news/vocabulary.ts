import { type Random, randomOf } from './random.js'

/** By Zipf's law the word of rank r is used 1/r as often as the first. */
const zipfRank = (random: Random, size: number): number => Math.floor(size ** random.next()) - 1

const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
] as const
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'o', 'ie', 'ou'] as const
const CODAS = ['', '', 'l', 'm', 'n', 'nd', 'r', 'rk', 's', 'st', 't', 'x'] as const

const inventedWord = (random: Random): string => {
  const syllables = 2 + (random.next() < 0.4 ? 1 : 0)
  let word = ''
  for (let count = 0; count < syllables; count++) word += random.pick(ONSETS) + random.pick(VOWELS)
  return word + random.pick(CODAS)
}

/** Distinct invented words, the same in every run. */
const inventedWords = (count: number, seed: number): string[] => {
  const random = randomOf(seed)
  const words = new Set<string>()
  while (words.size < count) words.add(inventedWord(random))
  return [...words]
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const NOUNS =
  `bridge harbour factory school hospital market tunnel railway council budget election strike storm flood fire
  inquiry court trial contract airport station reactor pipeline dam museum stadium bank river forest mine ferry warehouse
  vaccine border treaty tax pension wage housing water power oil gas grain export import licence permit union ministry
  parliament prosecutor regulator police army coast road motorway port terminal cable satellite network refinery plant
  quarry orchard fishery fleet vessel convoy patrol archive theatre library clinic laboratory university college`.split(
    /\s+/,
  )
const VERBS =
  `closed damaged evacuated inspected rebuilt opened searched repaired fined audited sold delayed extended approved
  rejected suspended reviewed inspected renamed leased mapped cleaned restored guarded flooded blocked expanded funded`.split(
    /\s+/,
  )
const ADJECTIVES =
  `local national regional former new old northern southern eastern western public private disputed planned
  damaged temporary annual coastal rural central joint independent annual costly rare`.split(/\s+/)

const COMMON = [...NOUNS]
/** English nouns first, then invented ones: about as many distinct words as a year of news has. */
const nouns = [...COMMON, ...inventedWords(40_000, 11)]
const places = inventedWords(4_000, 12).map(capital)
const firstNames = inventedWords(800, 13).map(capital)
const surnames = inventedWords(12_000, 14).map(capital)

const at = (words: readonly string[], index: number): string => words[index % words.length] ?? ''

export const noun = (random: Random): string => at(nouns, zipfRank(random, nouns.length))
export const rareNoun = (random: Random): string => at(nouns, 300 + random.below(nouns.length - 300))
export const place = (random: Random): string => at(places, zipfRank(random, places.length))
export const verb = (random: Random): string => at(VERBS, random.below(VERBS.length))
export const adjective = (random: Random): string => at(ADJECTIVES, random.below(ADJECTIVES.length))
export const person = (random: Random): { full: string; surname: string } => {
  const surname = at(surnames, zipfRank(random, surnames.length))
  return { full: `${at(firstNames, zipfRank(random, firstNames.length))} ${surname}`, surname }
}
