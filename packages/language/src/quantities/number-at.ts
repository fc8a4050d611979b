import type { Token } from '../reading.js'

/** A number as the words state it, before any "at least" or unit. `end` is the index of the token after it. */
export interface StatedNumber {
  low: number
  high: number
  approximate: boolean
  end: number
  /** `52-48`: two numbers that belong together, not a range; then `low` is the first of them. */
  score: boolean
}

const numbered = (words: string, first: number, step: number): [string, number][] =>
  words.split(' ').map((word, index) => [word, first + index * step])

const SMALL = new Map([
  ...numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
    1,
  ),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
])

const SCALES = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['dozen', 12],
])

/** What "dozens of" and its like may stand for. Wide, because a false conflict costs more than a missed one. */
const VAGUE = new Map<string, [number, number]>([
  ['dozens', [20, 199]],
  ['scores', [30, 199]],
  ['tens', [20, 99]],
  ['hundreds', [150, 1999]],
  ['thousands', [1500, 99_999]],
  ['millions', [1.5e6, 999e6]],
  ['billions', [1.5e9, 999e9]],
])

const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,15}(?:\.\d{1,6})?$/
const PAIR = /^([\d,.]+)[-–—]([\d,.]+)$/

const digits = (normal: string): number | undefined =>
  DIGITS.test(normal) ? Number(normal.replaceAll(',', '')) : undefined

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
  const scale = word.length > 2 ? scaleAt(tokens, article + 1) : 1
  if (scale === 1 || /^(?:of|million|thousand)?aire/.test(word)) return undefined
  return { ...exact(half ? scale / 2 : scale, article + 2), approximate: true }
}

const plainAt = (tokens: readonly Token[], at: number): StatedNumber | undefined => {
  const value = digits(normalAt(tokens, at))
  return value === undefined ? smallAt(tokens, at) : exact(value, at + 1)
}

/** `3.5-4` in one token, `3 - 4`, `3 to 4`, `five or six` in three. */
const rangeAt = (tokens: readonly Token[], at: number, between: boolean): StatedNumber | undefined => {
  const pair = PAIR.exec(normalAt(tokens, at))
  if (pair) {
    const [low, high] = [digits(pair[1] ?? ''), digits(pair[2] ?? '')]
    return low === undefined || high === undefined ? undefined : joined(low, high, at + 1)
  }
  const first = plainAt(tokens, at)
  if (!first) return undefined
  const link = normalAt(tokens, first.end)
  const links = link === '-' || link === 'to' || link === 'or' || (between && link === 'and')
  const second = links ? plainAt(tokens, first.end + 1) : undefined
  if (!second) return first
  return link === 'or' && second.low <= first.low ? first : joined(first.low, second.low, second.end)
}

const scaled = (tokens: readonly Token[], number: StatedNumber): StatedNumber => {
  let { low, high, end } = number
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

/** The number that begins at token `at`; undefined where none does. `between`: "and" joins two numbers here. */
export const numberAt = (tokens: readonly Token[], at: number, between = false): StatedNumber | undefined => {
  const vague = vagueAt(tokens, at) ?? articleAt(tokens, at)
  if (vague) return vague
  const number = rangeAt(tokens, at, between)
  return number && scaled(tokens, number)
}
