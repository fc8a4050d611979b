import { Agent, get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/** As browsers ask. */
const HEADERS = { 'Accept-Encoding': 'gzip, deflate, br' }
/** Sockets that are kept open, as a proxy in front keeps them. */
const SOCKETS = 64

export interface Load {
  /** Full addresses, asked for in turns. */
  addresses: readonly string[]
  perSecond: number
  seconds: number
}

/** Milliseconds of the requests of a load, rising. */
export type Latencies = readonly number[]

export interface Loaded {
  latencies: Latencies
  /** Answers that were no page: a server that cannot keep up says 503. Their time counts as well. */
  refused: number
}

/**
 * Asks so often a second whether or not earlier answers have come (an open loop): each answer is timed from when it
 * was due, so that a server that stands still is not spared the requests it kept waiting (G. Tene, "coordinated omission").
 */
export async function underLoad({ addresses, perSecond, seconds }: Load): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: SOCKETS })
  const began = performance.now()
  const asking: Promise<number>[] = []
  let refused = 0
  for (let index = 0; index < perSecond * seconds; index++) {
    const due = began + (1000 * index) / perSecond
    const early = due - performance.now()
    if (early > 0) await wait(early)
    const address = addresses[index % addresses.length] ?? ''
    asking.push(
      statusOf(address, agent).then((status) => {
        if (status !== 200) refused += 1
        return performance.now() - due
      }),
    )
  }
  const latencies = await Promise.all(asking)
  agent.destroy()
  return { latencies: latencies.sort((a, b) => a - b), refused }
}

const statusOf = (address: string, agent: Agent): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const request = get(address, { agent, headers: HEADERS }, (response) => {
      response
        .on('end', () => resolve(response.statusCode))
        .on('error', reject)
        .resume()
    })
    request.on('error', reject)
  })

/** The time within which this share of the answers came, by the nearest rank. */
export const percentile = (latencies: Latencies, share: number): number =>
  latencies[Math.max(0, Math.ceil(share * latencies.length) - 1)] ?? Number.NaN
