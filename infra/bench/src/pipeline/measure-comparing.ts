import type { Measured } from '../result.js'
import { peakMemory } from './run-service.js'
import type { Site } from './site.js'

const COMPARING = 'compare-event,derive-outdated'
const CLOCK = 'derive-undone'

/** An event that only the other outlets reported has no article left, and waits for nothing. */
const UNCOMPARED = `select count(*)::int as left from parallax.events e
  where merged_into is null and change > compared_change
    and exists (select from parallax.articles a where a.event_id = e.id)`

/** Reports of an event that are compared: those of the first outlets. */
const REPORTS_COMPARED = 6
const FEWER_REPORTS = `delete from parallax.articles a using parallax.outlets o
  where o.id = a.outlet_id and substring(o.name from '\\d+')::int >= ${REPORTS_COMPARED}`

/** The events that wait from there to their comparisons, each with six of its articles. */
export const measureComparing = async (site: Site, progress: (line: string) => void): Promise<Measured[]> => {
  const { queue, analysts } = site.topology
  await site.database.query(FEWER_REPORTS)
  const events = await site.count(UNCOMPARED)
  const clock = await site.start({ name: 'collector', jobs: CLOCK }, 1)
  const comparing = await site.start({ name: 'analyst', jobs: COMPARING }, analysts)
  const spent = await site.startClock([...comparing, ...clock])
  const compared = await site.secondsUntilNone(UNCOMPARED)
  const milliseconds = (await spent()).map((seconds) => (1_000 * seconds) / events)
  progress(`pipeline: ${queue}, ${analysts} analysts: ${events} events compared in ${compared.toFixed(1)} s`)
  return [
    { metric: 'eventsComparedPerSecond', value: events / compared, unit: '1/s' },
    {
      metric: 'analystsCpuPerEvent',
      value: milliseconds.slice(0, analysts).reduce((sum, own) => sum + own, 0),
      unit: 'ms',
    },
    { metric: 'serversCpuPerEvent', value: milliseconds.at(-1) ?? 0, unit: 'ms' },
    { metric: 'comparingAnalystPeakMemory', value: Math.max(...(await peakMemory(comparing))), unit: 'MiB' },
  ]
}
