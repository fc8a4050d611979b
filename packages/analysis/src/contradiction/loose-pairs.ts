import type { Source, SourceSentence } from './source-words.js'

/** Two words that stand side by side in a claim should stand this near each other somewhere in the text. */
const NEAR = 6

/** Where each stem stands in a sentence. */
const placesOf = ({ words }: SourceSentence): Map<string, number[]> => {
  const places = new Map<string, number[]>()
  for (const { stem, token } of words) places.set(stem, [...(places.get(stem) ?? []), token])
  return places
}

const standNear = (places: ReadonlyMap<string, readonly number[]>, a: string, b: string): boolean => {
  const others = places.get(b) ?? []
  return (places.get(a) ?? []).some((one) => others.some((other) => Math.abs(one - other) <= NEAR))
}

/**
 * The share of a claim's neighbouring words, both known to the text, that the text never has near each other: "work
 * phones and personal apps" of a text about personal phones and work apps.
 */
export const looseShare = ({ words }: SourceSentence, { sentences, stems }: Source): number => {
  const pairs = words.flatMap(({ stem }, at) => {
    const next = words[at + 1]
    return next && next.stem !== stem && stems.has(stem) && stems.has(next.stem) ? [[stem, next.stem] as const] : []
  })
  if (pairs.length === 0) return 0
  const places = sentences.map(placesOf)
  return pairs.filter(([a, b]) => !places.some((sentence) => standNear(sentence, a, b))).length / pairs.length
}
