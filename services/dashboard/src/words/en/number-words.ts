const grouped = new Intl.NumberFormat('en-GB')
const rules = new Intl.PluralRules('en-GB')

/** `1,820`. */
export const figure = (count: number): string => grouped.format(count)

/** The word alone, in the number that goes with the count: `fact`, `facts`; `is`, `are`. */
export const numbered = (count: number, one: string, many = `${one}s`): string =>
  rules.select(count) === 'one' ? one : many

/** `1 fact`, `1,820 facts`; `many` where adding an s is not enough. */
export const amount = (count: number, one: string, many = `${one}s`): string =>
  `${figure(count)} ${numbered(count, one, many)}`

/** `once`, `twice`, `12 times`. */
export const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${figure(count)} times`

const DAY_HOURS = 24

/** A span of hours, known in tenths, in the unit that reads best. */
export function span(hours: number): string {
  if (hours < 0.1) return 'a few minutes'
  if (hours < 1) return amount(Math.round(hours * 60), 'minute')
  if (hours < 2 * DAY_HOURS) return amount(hours, 'hour')
  return amount(Math.round(hours / DAY_HOURS), 'day')
}
