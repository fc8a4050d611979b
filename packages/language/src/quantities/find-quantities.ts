import type { Quantity, Token } from '../reading.js'
import { amountAt, type Found, type Place, withBound } from './amount-at.js'
import { changeOf } from './change-of.js'
import { countedThing } from './counted-thing.js'
import { timeAt } from './find-dates.js'
import { fractionAt } from './fraction-at.js'
import { mayBegin } from './may-begin.js'
import { boundBefore } from './number-bounds.js'
import { ordinalAt } from './ordinal-at.js'
import { scopeOf } from './scope-of.js'

const TIMES_OVER = new Map([
  ['doubled', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['halved', 0.5],
])

const shareAt = ({ tokens, at }: Place): Found | undefined => {
  const share = fractionAt(tokens, at)
  if (!share) return undefined
  const { bound, from } = boundBefore(tokens, at)
  const stated = withBound({ low: share.percent, high: share.percent, approximate: true }, bound)
  return { ...stated, unit: 'percent', thing: countedThing(tokens, at, share.end).thing, from, to: share.end }
}

/** `more than doubled`: what it became as a multiple of what it was. */
const multipleAt = ({ tokens, at }: Place): Found | undefined => {
  const times = TIMES_OVER.get(tokens[at]?.normal ?? '')
  if (times === undefined || tokens[at]?.pos === 'ADJ') return undefined
  const { bound, from } = boundBefore(tokens, at)
  return {
    ...withBound({ low: times, high: times, approximate: true }, bound),
    unit: 'times',
    thing: '',
    from,
    to: at + 1,
  }
}

const rankAt = ({ tokens, at }: Place): Found | undefined => {
  const value = Number(tokens[at + 1]?.normal)
  if (tokens[at]?.normal !== 'no.' || !Number.isInteger(value) || value < 1 || value > 1000) return undefined
  const { thing } = countedThing(tokens, at, at + 2)
  return { low: value, high: value, approximate: false, unit: 'rank', thing, from: at, to: at + 2 }
}

const DECADE_OF_LIFE = /^([2-9])0'?s$/

/** `into his 90s`. */
const decadeOfLifeAt = ({ tokens, at }: Place): Found | undefined => {
  const decade = DECADE_OF_LIFE.exec(tokens[at]?.normal ?? '')
  const owner = tokens.slice(Math.max(0, at - 3), at).some(({ normal }) => /^(?:his|her|their|my)$/.test(normal))
  if (!decade || !owner) return undefined
  const low = Number(decade[1]) * 10
  return { low, high: low + 9, approximate: false, unit: 'year', thing: 'age', from: at, to: at + 1 }
}

const foundAt = (place: Place, statedDay: number | null): Found | undefined => {
  const { tokens, at } = place
  const time = timeAt(tokens, at, statedDay)
  if (time) {
    const { end, ...stated } = time
    return { ...stated, approximate: false, thing: '', from: at, to: end }
  }
  return (
    ordinalAt(place) ?? rankAt(place) ?? decadeOfLifeAt(place) ?? shareAt(place) ?? multipleAt(place) ?? amountAt(place)
  )
}

const NARROWED = /^(?!date|time|ordinal|rank|score)/

const quantityOf = (found: Found, text: string, tokens: readonly Token[]): Quantity | undefined => {
  const { from, to, ...stated } = found
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last) return undefined
  const span = { start: first.start, end: last.end, text: text.slice(first.start, last.end) }
  if (!NARROWED.test(stated.unit)) return { ...stated, ...span }
  const change = changeOf(tokens, from)
  const scope = scopeOf(tokens, from, to)
  return { ...stated, ...span, ...(change ? { change } : {}), ...(scope.length > 0 ? { scope } : {}) }
}

/**
 * The amounts of one sentence, in order, none overlapping. Days count from 1970-01-01, times of day in minutes;
 * a day that the text leaves open (`Thursday`, without the day of the report) has neither end.
 */
export const findQuantities = (text: string, tokens: readonly Token[], statedAt: string | null): Quantity[] => {
  const statedMs = statedAt === null ? Number.NaN : Date.parse(statedAt)
  const statedDay = Number.isNaN(statedMs) ? null : Math.floor(statedMs / 86_400_000)
  const quantities: Quantity[] = []
  let at = 0
  while (at < tokens.length) {
    const found = mayBegin(tokens[at]?.normal ?? '') ? foundAt({ tokens, at }, statedDay) : undefined
    const quantity = found && quantityOf(found, text, tokens)
    if (quantity) quantities.push(quantity)
    at = found && quantity ? Math.max(found.to, at + 1) : at + 1
  }
  return quantities
}
