import { type Quantity, read, type Token } from '@parallax/language'
import { type FullWord, fullWords } from '../contradiction/match-words.js'

/** A number in the words of its sentence. */
export interface NumberSide {
  text: string
  tokens: readonly Token[]
  quantities: readonly Quantity[]
  quantity: Quantity
  words: readonly FullWord[]
}

/** A sentence with one of its amounts pointed out. */
export const numberSide = (
  { text, tokens, quantities }: Pick<NumberSide, 'text' | 'tokens' | 'quantities'>,
  quantity: Quantity,
): NumberSide => {
  const words = fullWords(tokens).filter(({ token }) => {
    const { start, end } = tokens[token] ?? { start: 0, end: 0 }
    return end <= quantity.start || start >= quantity.end
  })
  return { text, tokens, quantities, quantity, words }
}

/** The amount that the words `number` stand in, by their first place; undefined where no amount is read there. */
const quantityAt = (text: string, quantities: readonly Quantity[], number: string): Quantity | undefined => {
  const at = text.indexOf(number)
  const overlap = ({ start, end }: Quantity): number => Math.min(end, at + number.length) - Math.max(start, at)
  const there = at < 0 ? [] : quantities.filter((one) => overlap(one) > 0 && /[\d\p{L}]/u.test(one.text))
  return there.reduce<Quantity | undefined>(
    (best, one) => (!best || overlap(one) > overlap(best) ? one : best),
    undefined,
  )
}

/** A day for both sentences to count weekdays and dates from: which one it is makes no difference between them. */
const ANY_DAY = '2020-06-30T12:00:00Z'

/** What is read of a sentence. */
const SENTENCE_MAX = 2000

/** Reads a sentence and finds the amount that the words `number` stand for in it. */
export const readNumberSide = (text: string, number: string): NumberSide | undefined => {
  const { tokens, quantities } = read(text.slice(0, SENTENCE_MAX), { statedAt: ANY_DAY })
  const quantity = quantityAt(text, quantities, number)
  return quantity && numberSide({ text, tokens, quantities }, quantity)
}
