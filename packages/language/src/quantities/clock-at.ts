import type { Token } from '../reading.js'

/** A time of day in minutes since midnight where it is stated. */
export interface StatedClock {
  minutes: number
  /** Minutes east of Greenwich, where the text names the zone. */
  zone?: number
  end: number
}

const CLOCK = /^(\d{1,2})(?:[:.](\d\d))?(am|pm|a\.m\.|p\.m\.)?$/
const MILITARY = /^([01]\d|2[0-3])([0-5]\d)$/

const ZONES = new Map<string, number>(
  Object.entries({
    'gmt utc z': 0,
    'bst cet wat': 60,
    'cest eet sast': 120,
    'eest msk idt': 180,
    ist: 330,
    'sgt hkt awst': 480,
    jst: 540,
    'aest aet': 600,
    aedt: 660,
    nzst: 720,
    edt: -240,
    'est et cdt': -300,
    'cst ct mdt': -360,
    'mst mt pdt arizona': -420,
    'pst pt': -480,
  }).flatMap(([names, zone]) => names.split(' ').map((name): [string, number] => [name, zone])),
)

/** `ET` and its like are taken for winter time: the text does not say more. */
const zoneAt = (tokens: readonly Token[], at: number): { zone: number; end: number } | undefined => {
  const bracket = tokens[at]?.normal === '(' ? 1 : 0
  const zone = ZONES.get((tokens[at + bracket]?.normal ?? '').replaceAll('.', ''))
  if (zone === undefined || tokens[at + bracket]?.pos === 'VERB') return undefined
  const time = tokens[at + bracket + 1]?.normal === 'time' ? 1 : 0
  const close = bracket && tokens[at + bracket + 1]?.normal === ')' ? 1 : 0
  return { zone, end: at + bracket + 1 + time + close }
}

const withZone = (tokens: readonly Token[], minutes: number, end: number): StatedClock => {
  const zone = zoneAt(tokens, end)
  return zone ? { minutes, ...zone } : { minutes, end }
}

/** `3 p.m.`, `3 p. m.`, `10:30 a.m. EDT`, `10am (AEST)`, `15:30`, `0240 GMT`, `noon`, `midnight`. */
export const clockAt = (tokens: readonly Token[], at: number): StatedClock | undefined => {
  const normal = tokens[at]?.normal ?? ''
  if (normal === 'noon' || normal === 'midday') return withZone(tokens, 720, at + 1)
  if (normal === 'midnight') return withZone(tokens, 0, at + 1)
  const military = MILITARY.exec(normal)
  if (military && zoneAt(tokens, at + 1))
    return withZone(tokens, Number(military[1]) * 60 + Number(military[2]), at + 1)
  const clock = CLOCK.exec(normal)
  if (!clock) return undefined
  const [, hourText, minuteText, glued] = clock
  const next = glued ?? tokens[at + 1]?.normal ?? ''
  const spaced = /^[ap]\.$/.test(next) && tokens[at + 2]?.normal === 'm.' ? 1 : 0
  const half = spaced ? next[0] : /^([ap])\.?m\.?$/.exec(next)?.[1]
  const hour = Number(hourText)
  const stated = half !== undefined || (minuteText !== undefined && normal.includes(':'))
  if (!stated || hour > 24 || Number(minuteText ?? 0) > 59) return undefined
  const hours = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour
  return withZone(tokens, hours * 60 + Number(minuteText ?? 0), half && !glued ? at + 2 + spaced : at + 1)
}
