const DAY_MS = 24 * 60 * 60 * 1_000

/** Nothing on the web is older than feeds by much; what claims to be is a default or a mistake. */
const EARLIEST = Date.UTC(1995, 0, 1)

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Minutes east of Greenwich. RFC 822's own names and the European ones that `Date.parse` does not know. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  bst: 60,
  west: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
}

const TIME = String.raw`(?:[T\s,]+(?:-\s+)?(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(am|pm)?)?`
const ZONE = String.raw`\s*(?:(z|utc|gmt)?([+-]\d{2}):?(\d{2})|\(?([a-z]{1,5})\)?)?(?:\s*\([^)]{1,40}\))?$`

type Fields = readonly (string | undefined)[]

/** Each form with the places of year, month and day among its groups; the time and zone groups follow. */
const FORMS: readonly { pattern: RegExp; order: readonly [number, number, number] }[] = [
  { pattern: new RegExp(String.raw`^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?${TIME}${ZONE}`, 'i'), order: [1, 2, 3] },
  {
    pattern: new RegExp(
      String.raw`^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s-]+(\d{4}|\d{2})${TIME}${ZONE}`,
      'i',
    ),
    order: [3, 2, 1],
  },
  {
    pattern: new RegExp(
      String.raw`^(?:[a-z]{3,9}\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TIME}${ZONE}`,
      'i',
    ),
    order: [3, 1, 2],
  },
]

const monthOf = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) - 1 : MONTHS.indexOf(text.slice(0, 3).toLowerCase())

const yearOf = (text: string): number => {
  if (text.length > 2) return Number(text)
  return Number(text) + (Number(text) < 70 ? 2_000 : 1_900)
}

const hourOf = (hour: number, half: string | undefined): number =>
  half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)

/** Minutes east of Greenwich; null for a name that nobody knows. A time without a zone is taken as UTC. */
const offsetOf = ([, hours, minutes, name]: Fields): number | null => {
  if (hours !== undefined) return Math.sign(Number(`${hours}1`)) * (Math.abs(Number(hours)) * 60 + Number(minutes ?? 0))
  if (name === undefined) return 0
  return ZONES[name.toLowerCase()] ?? null
}

const instantOf = (match: RegExpMatchArray, [y, m, d]: readonly [number, number, number]): number => {
  const [year, month, day] = [yearOf(match[y] ?? ''), monthOf(match[m] ?? ''), Number(match[d] ?? 1)]
  const [hour, minute, second] = [hourOf(Number(match[4] ?? 0), match[7]), Number(match[5] ?? 0), Number(match[6] ?? 0)]
  const offset = offsetOf(match.slice(8))
  const local = new Date(Date.UTC(year, month, day, hour, minute, second))
  // 30 February rolls over to March, and hour 24 to the next day: no such date was stated.
  const real = local.getUTCMonth() === month && local.getUTCDate() === day && month >= 0 && offset !== null
  return real && minute < 60 && second < 61 ? local.getTime() - offset * 60_000 : Number.NaN
}

const parse = (text: string): number => {
  if (/^\d{10}$/.test(text)) return Number(text) * 1_000
  if (/^\d{13}$/.test(text)) return Number(text)
  for (const { pattern, order } of FORMS) {
    const match = text.match(pattern)
    if (match) return instantOf(match, order)
  }
  return Number.NaN
}

/**
 * A stated date as ISO 8601 in UTC; null for none, one that is no date, one before 1995 and one more than a day
 * ahead of `now`. Reads RFC 3339, RFC 822 and the forms seen beside them; `Date.parse` would take 30 February for
 * 1 March and does not know CEST. Two numbers whose order nobody can tell (06.07.2026) are no date.
 */
export const readDate = (stated: string | null | undefined, now: Date): string | null => {
  const text = stated?.trim() ?? ''
  if (text === '' || text.length > 100) return null
  const instant = parse(text.replace(/\s+/g, ' '))
  if (Number.isNaN(instant) || instant < EARLIEST || instant > now.getTime() + DAY_MS) return null
  return new Date(instant).toISOString()
}
