/** How often each thing occurs. */
export type Counts = ReadonlyMap<string, number>

export const countsOf = (things: Iterable<string>): Counts => {
  const counts = new Map<string, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return counts
}

/** Runs of `length` words. */
export const wordRuns = (words: readonly string[], length: number): string[] =>
  Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => words.slice(at, at + length).join(' '))

/** Two words in their order, the second at most `reach` places after the first (skip-bigrams; Lin and Och, ACL 2004). */
export const orderedPairs = (words: readonly string[], reach: number): string[] =>
  words.flatMap((word, at) => words.slice(at + 1, at + 1 + reach).map((other) => `${word} ${other}`))

/** Groups of `length` characters. */
export const letterRuns = (text: string, length: number): string[] =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length))

/** How many things both have, each as often as it occurs in both. */
export const sharedOf = (a: Counts, b: Counts): number => {
  let shared = 0
  for (const [thing, count] of a) shared += Math.min(count, b.get(thing) ?? 0)
  return shared
}

const plainly = (): number => 1

/** A product is the same on every processor, the last bit of `**` is not. */
const square = (value: number): number => value * value

/** Cosine of two counts, 0 to 1, in which a thing counts for `weightOf` it; 0 where one is empty. */
export const cosineOf = (a: Counts, b: Counts, weightOf: (thing: string) => number = plainly): number => {
  const lengthOf = (counts: Counts): number => {
    let sum = 0
    for (const [thing, count] of counts) sum += square(count * weightOf(thing))
    return sum
  }
  let common = 0
  for (const [thing, count] of a) common += count * (b.get(thing) ?? 0) * square(weightOf(thing))
  const length = Math.sqrt(lengthOf(a) * lengthOf(b))
  return length === 0 ? 0 : common / length
}
