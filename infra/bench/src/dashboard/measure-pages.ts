import type { Measured } from '../result.js'
import { firstPaintSeconds } from './first-paint.js'
import { percentile, underLoad } from './load.js'
import { pageWeight } from './page-weight.js'
import { serveSame } from './serve-same.js'

const PER_SECOND = 100
const WARM_UP_SECONDS = 3
const SECONDS = 15
const KILOBYTE = 1024

/** Latency of the list of events and of the page of an event at 100 requests a second, its weight and its first paint. */
export async function measurePages(
  address: string,
  eventIds: readonly string[],
  progress: (line: string) => void,
): Promise<Measured[]> {
  const pages = eventIds.map((id) => `${address}/events/${id}`)
  const list = await measureLoad('eventsList', [`${address}/`], progress)
  const event = await measureLoad('eventPage', pages, progress)
  const [page = ''] = pages
  const weight = { metric: 'eventPageBytes', value: (await pageWeight(page)) / KILOBYTE, unit: 'KiB gzip' }
  progress('dashboard: first paint')
  const paint = await firstPaintSeconds(page)
  const painted = paint === null ? [] : [{ metric: 'eventPageFirstContentfulPaint', value: paint, unit: 's' }]
  return [...list, ...event, weight, ...painted]
}

/** Against a bare server that sends the same bytes: what no dashboard in this language can be faster than. */
async function measureLoad(
  name: string,
  addresses: readonly string[],
  progress: (line: string) => void,
): Promise<Measured[]> {
  progress(`dashboard: ${name} at ${PER_SECOND} requests a second`)
  const load = { addresses, perSecond: PER_SECOND }
  await underLoad({ ...load, seconds: WARM_UP_SECONDS })
  const ours = await underLoad({ ...load, seconds: SECONDS })
  const bare = await serveSame(addresses[0] ?? '')
  const theirs = await underLoad({ addresses: [bare.address], perSecond: PER_SECOND, seconds: WARM_UP_SECONDS })
  await bare.close()
  const refused = ours.refused === 0 ? [] : [{ metric: `${name}Refused`, value: ours.refused, unit: 'answers' }]
  const times = [
    { share: 0.5, name: `${name}P50` },
    { share: 0.99, name: `${name}P99` },
  ].map(({ share, name: metric }) => ({
    metric,
    value: percentile(ours.latencies, share),
    unit: 'ms',
    peer: { name: 'node:http sending the same bytes', value: percentile(theirs.latencies, share) },
  }))
  return [...times, ...refused]
}
