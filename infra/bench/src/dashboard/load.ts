import { Agent, get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

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

/**
 * Asks so often a second whether or not earlier answers have come (an open loop): each answer is timed from when it
 * was due, so that a server that stands still is not spared the requests it kept waiting (G. Tene, "coordinated omission").
 * @throws Error where an answer is not 200
 */
export async function latenciesOf({ addresses, perSecond, seconds }: Load): Promise<Latencies> {
  const agent = new Agent({ keepAlive: true, maxSockets: SOCKETS })
  const began = performance.now()
  const asking: Promise<number>[] = []
  for (let index = 0; index < perSecond * seconds; index++) {
    const due = began + (1000 * index) / perSecond
    const early = due - performance.now()
    if (early > 0) await wait(early)
    const address = addresses[index % addresses.length] ?? ''
    asking.push(answered(address, agent).then(() => performance.now() - due))
  }
  const latencies = await Promise.all(asking)
  agent.destroy()
  return latencies.sort((a, b) => a - b)
}

const answered = (address: string, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = get(address, { agent, headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address} answered ${response.statusCode}`))
      response.on('end', resolve).on('error', reject).resume()
    })
    request.on('error', reject)
  })

/** The time within which this share of the answers came, by the nearest rank. */
export const percentile = (latencies: Latencies, share: number): number =>
  latencies[Math.max(0, Math.ceil(share * latencies.length) - 1)] ?? Number.NaN
