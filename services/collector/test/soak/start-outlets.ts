import { BEHAVIOURS, type BehaviourName, startCanary, startHostileServer } from '@parallax/feeds/hostile'
import { startHealthyOutlet } from './healthy-outlet.js'
import { shuffled } from './random.js'

/** What the server does well is no soak. */
const WELL_BEHAVED: ReadonlySet<string> = new Set<BehaviourName>([
  ...(['good', 'gzip', 'brotli', 'zlib-deflate', 'raw-deflate', 'double-gzip', 'echo'] as const),
  ...(['etag-weak', 'etag-quotes', 'etag-unquoted', 'set-cookie', 'accept-required'] as const),
])

const isBehaviour = (name: string): name is BehaviourName => Object.hasOwn(BEHAVIOURS, name)
const HOSTILE = Object.keys(BEHAVIOURS)
  .filter((name) => isBehaviour(name) && !WELL_BEHAVED.has(name))
  .filter(isBehaviour)

const ARGUMENTS: Partial<Record<BehaviourName, string>> = {
  status: '599',
  busy: '30',
  unavailable: '30',
  cached: 'max-age=31536000',
  count: '0',
}

/** What the feed of a behaviour is told beside its name: where it shall lead, which is where nobody may go. */
const argumentOf = (name: BehaviourName, lure: string): string => ARGUMENTS[name] ?? lure

export interface SoakFeed {
  url: string
  /** null is an outlet that does everything right. */
  behaviour: BehaviourName | null
}

interface Outlets {
  feeds: number
  random: () => number
  /** How often healthy feeds ask to be polled. */
  everySeconds: number
}

/** Every feed has a host of its own, all of them on this machine. */
const hostOf = (n: number): string => `127.1.${Math.floor(n / 250)}.${(n % 250) + 1}`

/** Starts an outlet for each feed, a third of them hostile, and a canary that must never hear anything. */
export const startOutlets = async ({ feeds, random, everySeconds }: Outlets) => {
  const canary = await startCanary()
  const lure = `http://127.0.0.1:${canary.port}/secret`
  const order = shuffled(HOSTILE, random)
  const closing: (() => Promise<void>)[] = [canary.close]
  const started: SoakFeed[] = []
  for (let n = 0; n < feeds; n += 1) {
    const behaviour = n % 3 === 2 ? order[Math.floor(n / 3) % order.length] : undefined
    if (behaviour === undefined) {
      const outlet = await startHealthyOutlet({ host: hostOf(n), random, everySeconds })
      closing.push(outlet.close)
      started.push({ url: outlet.url, behaviour: null })
    } else {
      const server = await startHostileServer(hostOf(n))
      closing.push(server.close)
      started.push({ url: server.at(behaviour, argumentOf(behaviour, lure)), behaviour })
    }
  }
  return {
    feeds: shuffled(started, random),
    /** The range that the worker may reach; the canary is outside. */
    reachable: '127.1.0.0/16',
    canaryHeard: canary.accepted,
    close: async () => {
      await Promise.all(closing.map((close) => close()))
    },
  }
}
