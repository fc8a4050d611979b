import type pg from 'pg'
import type { Measured } from '../result.js'
import { firstPaintSeconds } from './first-paint.js'
import { percentile, underLoad } from './load.js'
import { measureLoad } from './measure-load.js'
import { pageWeight } from './page-weight.js'
import type { RunningDashboard } from './run-dashboard.js'
import { serveSame } from './serve-same.js'
import { startWriter } from './writer.js'

const PER_SECOND = 100
const SECONDS = 15
/** Writes a second beside it: 500 feeds bring an article in nine seconds, each with some dozen writes of its jobs. */
const WRITES_PER_SECOND = 5
const KILOBYTE = 1024

interface Measuring {
  running: RunningDashboard
  /** A connection to its store. */
  client: pg.Client
  eventIds: readonly string[]
  progress(line: string): void
}

/**
 * Latency of the list of events and of the page of an event at 100 requests a second, while nothing is written and while
 * the store is written to; the weight of the page of an event, and its first paint.
 */
export async function measurePages({ running, client, eventIds, progress }: Measuring): Promise<Measured[]> {
  const pages = eventIds.map((id) => `${running.address}/events/${id}`)
  const loads = [
    { name: 'eventsList', addresses: [`${running.address}/`], perSecond: PER_SECOND, seconds: SECONDS },
    { name: 'eventPage', addresses: pages, perSecond: PER_SECOND, seconds: SECONDS },
  ]
  const measured: Measured[] = []
  for (const load of loads) {
    progress(`dashboard: ${load.name} at ${PER_SECOND} requests a second`)
    measured.push(...againstBare(await measureLoad(running, load), load.name, await bareP99(load.addresses[0] ?? '')))
    progress(`dashboard: the same with ${WRITES_PER_SECOND} writes a second`)
    const writer = startWriter(client, WRITES_PER_SECOND)
    measured.push(...(await measureLoad(running, { ...load, name: `${load.name}WhileWritten` })))
    await writer.stop()
  }
  const [page = ''] = pages
  measured.push({ metric: 'eventPageBytes', value: (await pageWeight(page)) / KILOBYTE, unit: 'KiB gzip' })
  progress('dashboard: first paint')
  const paint = await firstPaintSeconds(page)
  if (paint !== null) measured.push({ metric: 'eventPageFirstContentfulPaint', value: paint, unit: 's' })
  return measured
}

/** What no dashboard in this language can be faster than: a server of Node that sends the same bytes. */
async function bareP99(address: string): Promise<number> {
  const bare = await serveSame(address)
  const { latencies } = await underLoad({ addresses: [bare.address], perSecond: PER_SECOND, seconds: 3 })
  await bare.close()
  return percentile(latencies, 0.99)
}

const againstBare = (measured: readonly Measured[], name: string, value: number): Measured[] =>
  measured.map((one) =>
    one.metric === `${name}P99` ? { ...one, peer: { name: 'node:http sending the same page', value } } : one,
  )
