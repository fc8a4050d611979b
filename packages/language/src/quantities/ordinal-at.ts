import type { Found, Place } from './amount-at.js'
import { countedThing } from './counted-thing.js'

const DIGITS = /^(\d{1,6})(?:st|nd|rd|th)$/
const WORDS =
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  )
const QUARTER = /^q([1-4])$/

/** `12th`, `second quarter`, `Q2`. "First" is left out: it mostly says "before all". */
export const ordinalAt = ({ tokens, at }: Place): Found | undefined => {
  const normal = tokens[at]?.normal ?? ''
  const stated = { approximate: false, unit: 'ordinal', from: at, to: at + 1 }
  const quarter = QUARTER.exec(normal)
  if (quarter) return { ...stated, low: Number(quarter[1]), high: Number(quarter[1]), thing: 'quarter' }
  const word = WORDS.indexOf(normal) + 2
  const value = word > 1 ? word : Number(DIGITS.exec(normal)?.[1] ?? Number.NaN)
  if (Number.isNaN(value)) return undefined
  const { thing } = countedThing(tokens, at, at + 1)
  if (word > 1 && (thing === '' || tokens[at]?.pos === 'ADV')) return undefined
  return { ...stated, low: value, high: value, thing }
}
