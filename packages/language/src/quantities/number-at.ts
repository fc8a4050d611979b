import type { Token } from '../reading.js'
import { PARTS_OF_ONE, SCALES, SMALL, VAGUE } from './number-words.js'

/** A number as the words state it, before any "at least" or unit. `end` is the index of the token after it. */
export interface StatedNumber {
  low: number
  high: number
  approximate: boolean
  end: number
  /** `52-48`: two numbers that belong together, not a range; then `low` is the first of them. */
  score: boolean
}

const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,15}(?:\.\d{1,6})?$/
const PAIR = /^([\d,.]+)[-–—]([\d,.]+)$/

const SIGNED = /^(?:us|c|a)(?=\d)/

const digits = (normal: string): number | undefined =>
  DIGITS.test(normal) ? Number(normal.replaceAll(',', '')) : undefined

/** `21/2-week` has lost its space; `11/2` stays open, and other slashes are dates. */
const GLUED_HALF = /^([2-9])1\/2$/
/** `1,2 million`: a comma where others write a point, which only a scale after it shows. */
const DECIMAL_COMMA = /^(\d{1,3}),(\d{1,2})$/

const exact = (value: number, end: number): StatedNumber => ({
  low: value,
  high: value,
  approximate: false,
  end,
  score: false,
})

/** Two numbers joined by a dash or "to": a range where the second is larger, else a score or a vote. */
const joined = (low: number, high: number, end: number): StatedNumber => ({
  ...exact(low, end),
  high,
  score: low >= high,
})

const normalAt = (tokens: readonly Token[], index: number): string => tokens[index]?.normal ?? ''
const scaleAt = (tokens: readonly Token[], index: number): number => SCALES.get(normalAt(tokens, index)) ?? 1

/** `twenty-five`, `twelve`. */
const smallAt = (tokens: readonly Token[], at: number): StatedNumber | undefined => {
  const value = SMALL.get(normalAt(tokens, at))
  if (value === undefined) return undefined
  const dash = normalAt(tokens, at + 1) === '-' ? 1 : 0
  const unit = SMALL.get(normalAt(tokens, at + 1 + dash)) ?? 0
  const composes = value >= 20 && unit > 0 && unit < 10
  return composes ? exact(value + unit, at + 2 + dash) : exact(value, at + 1)
}

const touches = (first: Token | undefined, second: Token | undefined): boolean =>
  first !== undefined && first.end === second?.start

/** `.85`, which is read as a full stop and a number; the number begins at its digits. */
const afterPoint = (tokens: readonly Token[], at: number): number | undefined => {
  const point = tokens[at - 1]
  const isPoint = point?.normal === '.' && touches(point, tokens[at]) && !touches(tokens[at - 2], point)
  return isPoint && /^\d{1,4}$/.test(normalAt(tokens, at)) ? Number(`0.${normalAt(tokens, at)}`) : undefined
}

/** `80 937 hectares`: thousands set apart by a space, and something counted after them. */
const spacedAt = (tokens: readonly Token[], at: number): StatedNumber | undefined => {
  const [first, second, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const spaced = first && second && second.start === first.end + 1 && after?.pos === 'NOUN' && !touches(second, after)
  if (!spaced || !/^[1-9]\d{0,2}$/.test(first.normal) || !/^\d{3}$/.test(second.normal)) return undefined
  return exact(Number(first.normal + second.normal), at + 2)
}

const SAID_PARTS = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
])

/** `five and a half`, `2 and a quarter`. */
const saidMixedAt = (tokens: readonly Token[], at: number, whole: number): StatedNumber | undefined => {
  const [and, article, part, next] = tokens.slice(at + 1, at + 5).map(({ normal }) => normal)
  const value = SAID_PARTS.get(part ?? '')
  if (and !== 'and' || article !== 'a' || value === undefined || next === 'of') return undefined
  return exact(whole + value, at + 4)
}

/** `2 ½`, `2 1/2`, `21/2-week`, `two and a half`. */
const mixedAt = (tokens: readonly Token[], at: number): StatedNumber | undefined => {
  const glued = GLUED_HALF.exec(normalAt(tokens, at))
  if (glued) return exact(Number(glued[1]) + 0.5, at + 1)
  const whole = digits(normalAt(tokens, at)) ?? SMALL.get(normalAt(tokens, at))
  if (whole === undefined || whole > 1000) return undefined
  const part = PARTS_OF_ONE.get(normalAt(tokens, at + 1))
  return part === undefined ? saidMixedAt(tokens, at, whole) : exact(whole + part, at + 2)
}

/** `hundreds of thousands`, `dozens`. */
const vagueAt = (tokens: readonly Token[], at: number): StatedNumber | undefined => {
  const range = VAGUE.get(normalAt(tokens, at))
  if (!range) return undefined
  const next = normalAt(tokens, at + 1) === 'of' ? normalAt(tokens, at + 2) : ''
  const scale = VAGUE.has(next) ? (SCALES.get(next.slice(0, -1)) ?? 1) : 1
  const [low, high] = range
  return { low: low * scale, high: high * scale, approximate: true, end: scale > 1 ? at + 3 : at + 1, score: false }
}

/** `a dozen`, `half a million`. */
const articleAt = (tokens: readonly Token[], at: number): StatedNumber | undefined => {
  const half = normalAt(tokens, at) === 'half'
  const article = half ? at + 1 : at
  if (!/^an?$/.test(normalAt(tokens, article))) return undefined
  const word = normalAt(tokens, article + 1)
  const few = half
    ? undefined
    : /^score$/.test(word) && normalAt(tokens, article + 2) === 'of'
      ? 20
      : word === 'couple'
        ? 2
        : undefined
  if (few) return { ...exact(few, article + (word === 'couple' ? 2 : 3)), approximate: true }
  const scale = word.length > 2 ? scaleAt(tokens, article + 1) : 1
  if (scale === 1 || /^(?:of|million|thousand)?aire/.test(word)) return undefined
  return { ...exact(half ? scale / 2 : scale, article + 2), approximate: true }
}

/** `$US13.15`, of which the tokenizer takes `us13` for a word and the point for its end. */
const signedAt = (tokens: readonly Token[], at: number): StatedNumber | undefined => {
  if (normalAt(tokens, at - 1) !== '$' || !SIGNED.test(normalAt(tokens, at))) return undefined
  const whole = normalAt(tokens, at).replace(SIGNED, '')
  const [last, point, hundredths] = tokens.slice(at, at + 3)
  const goesOn = point?.normal === '.' && touches(last, point) && touches(point, hundredths)
  if (!goesOn || !/^\d{1,4}$/.test(hundredths?.normal ?? '')) return undefined
  const value = digits(`${whole}.${hundredths?.normal}`)
  return value === undefined ? undefined : exact(value, at + 3)
}

/** What stands for a character that could not be read: of "4½" as of "4" nothing but the 4 is left. */
const UNREADABLE = '\uFFFD'

const plainAt = (tokens: readonly Token[], at: number): StatedNumber | undefined => {
  const special = spacedAt(tokens, at) ?? mixedAt(tokens, at) ?? signedAt(tokens, at)
  if (special) return special
  const normal = normalAt(tokens, at)
  const comma = DECIMAL_COMMA.exec(normal)
  if (comma && scaleAt(tokens, at + 1) >= 1e6) return exact(Number(`${comma[1]}.${comma[2]}`), at + 1)
  if (touches(tokens[at], tokens[at + 1]) && normalAt(tokens, at + 1) === UNREADABLE) return undefined
  const value = afterPoint(tokens, at) ?? digits(normalAt(tokens, at - 1) === '$' ? normal.replace(SIGNED, '') : normal)
  return value === undefined ? smallAt(tokens, at) : exact(value, at + 1)
}

/** What the words before a number make of a link after it. */
export interface Joining {
  /** "And" joins two numbers: `between 3 and 5`. */
  between: boolean
  /** "To" leads from one value to another: `from 3 to 5`. */
  change: boolean
}

/** The end of `18-to-64`, which the tokenizer cuts before "to", and of `24- to 30-foot`. */
const hyphenatedEnd = (tokens: readonly Token[], at: number): StatedNumber | undefined => {
  if (normalAt(tokens, at - 1) === '-' && /^(?:to|or)$/.test(normalAt(tokens, at))) return plainAt(tokens, at + 1)
  const end = digits(/^to-(\d+)$/.exec(normalAt(tokens, at))?.[1] ?? '')
  return end === undefined ? undefined : exact(end, at + 1)
}

/** `3.5-4` in one token, `3 - 4`, `3 to 4`, `five or six` in three. */
const rangeAt = (tokens: readonly Token[], at: number, { between, change }: Joining): StatedNumber | undefined => {
  const pair = PAIR.exec(normalAt(tokens, at))
  if (pair) {
    const [low, high] = [digits(pair[1] ?? ''), digits(pair[2] ?? '')]
    return low === undefined || high === undefined ? undefined : joined(low, high, at + 1)
  }
  const first = plainAt(tokens, at)
  if (!first) return undefined
  const link = normalAt(tokens, first.end)
  const links = link === '-' || (link === 'to' && !change) || link === 'or' || (between && link === 'and')
  const second = links ? (hyphenatedEnd(tokens, first.end + 1) ?? plainAt(tokens, first.end + 1)) : undefined
  if (!second) return first
  return link === 'or' && second.low <= first.low ? first : joined(first.low, second.low, second.end)
}

/** `340m down` is a length, `1.3m customers` and `£5m` are millions. */
const isMeters = (tokens: readonly Token[], at: number, end: number): boolean =>
  normalAt(tokens, end) === 'm' &&
  !/[$€£¥₹₪₽₩]/.test(normalAt(tokens, at - 1)) &&
  (/^(?:deep|high|long|wide|tall|thick)$/.test(normalAt(tokens, end + 1)) ||
    !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[end + 1]?.pos ?? ''))

const scaled = (tokens: readonly Token[], number: StatedNumber): StatedNumber => {
  let { low, high, end } = number
  if (normalAt(tokens, end) === '-' && scaleAt(tokens, end + 1) >= 1e3) end += 1
  for (let scale = scaleAt(tokens, end); scale > 1; scale = scaleAt(tokens, end)) {
    low *= scale
    high *= scale
    end += 1
    if (scale > 100) break
    const rest = scale === 100 ? smallAt(tokens, normalAt(tokens, end) === 'and' ? end + 1 : end) : undefined
    if (rest) return { ...number, low: low + rest.low, high: high + rest.low, end: rest.end }
  }
  return { ...number, low, high, end }
}

const ALONE: Joining = { between: false, change: false }

/** The number that begins at token `at`; undefined where none does. */
export const numberAt = (tokens: readonly Token[], at: number, joining = ALONE): StatedNumber | undefined => {
  const vague = vagueAt(tokens, at) ?? articleAt(tokens, at)
  if (vague) return vague
  const number = rangeAt(tokens, at, joining)
  return number && (isMeters(tokens, at, number.end) ? number : scaled(tokens, number))
}
