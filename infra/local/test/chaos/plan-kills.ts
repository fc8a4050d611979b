import { randomOf } from './random.js'

export const VICTIMS = [
  'collector 1',
  'collector 2',
  'analyst 1',
  'analyst 2',
  'dashboard',
  'PostgreSQL',
  'Redis',
] as const
export type Victim = (typeof VICTIMS)[number]

export interface Kill {
  /** After the beginning of the disturbance. */
  atMs: number
  victim: Victim
  /** How long it stays away before it is started again. */
  awayMs: number
}

interface Plan {
  seed: number
  seconds: number
  victims: readonly Victim[]
  /** Kills are apart by a half to one and a half of this. */
  everyMs: number
}

const AWAY_MS = 1_500
/** Its launcher gives up on a database that ends more often than five times in a minute. */
const POSTGRES_APART_MS = 15_000

/** Who is killed when, drawn from the seed: none twice in a row, and each of them once before any is drawn freely. */
export const planKills = ({ seed, seconds, victims, everyMs }: Plan): Kill[] => {
  const random = randomOf(seed)
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)]
  const kills: Kill[] = []
  const lastOf = (victim: Victim): number =>
    kills.findLast((kill) => kill.victim === victim)?.atMs ?? -POSTGRES_APART_MS
  for (let atMs = everyMs / 2; atMs < seconds * 1_000; atMs += everyMs * (0.5 + random())) {
    const spared = victims.filter((victim) => kills.every((kill) => kill.victim !== victim))
    const able = (spared.length > 0 ? spared : victims).filter(
      (victim) =>
        victim !== kills.at(-1)?.victim && (victim !== 'PostgreSQL' || atMs - lastOf(victim) >= POSTGRES_APART_MS),
    )
    const victim = pick(able)
    if (victim) kills.push({ atMs: Math.round(atMs), victim, awayMs: Math.round(random() * AWAY_MS) })
  }
  return kills
}
