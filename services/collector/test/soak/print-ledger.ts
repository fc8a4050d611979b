import { type Ledger, latenessOf, latenessOverTime } from './ledger.js'
import type { Watched } from './watch-feeds.js'

const MIB = 1024 * 1024
const STRETCH_SECONDS = 15

const inSeconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`

const groupOf = ({ behaviour }: Watched): string => behaviour ?? 'healthy'

const rowOf = (name: string, feeds: readonly Watched[]): string => {
  const { max, p99, polls } = latenessOf(feeds)
  const cells = [name.padEnd(26), String(feeds.length).padStart(5), String(polls).padStart(6)]
  const late = [inSeconds(max).padStart(9), inSeconds(p99).padStart(9)]
  return [...cells, ...late, ` ${feeds[0]?.says ?? ''}`].join(' ')
}

/** The ledger of a soak as a table: all, then every behaviour, healthy first. */
export const printLedger = (ledger: Ledger): string => {
  const { feeds, memory } = ledger
  const hostile = feeds.filter(({ behaviour }) => behaviour !== null)
  const healthy = feeds.filter(({ behaviour }) => behaviour === null)
  const names = [...new Set(hostile.map(groupOf))].sort()
  const rss = memory
    ? `${(memory.first / MIB).toFixed(0)} MiB in the first minute, ${(memory.last / MIB).toFixed(0)} MiB in the last (${(((memory.last - memory.first) / memory.first) * 100).toFixed(1)} %)`
    : 'not measured'
  return [
    `${'feeds'.padEnd(26)} count  polls  late max  late p99  the feeds page says of one`,
    rowOf('healthy', healthy),
    ...names.map((name) =>
      rowOf(
        name,
        hostile.filter((feed) => groupOf(feed) === name),
      ),
    ),
    rowOf('all hostile', hostile),
    '',
    `seed ${ledger.seed}, ${feeds.length} feeds, ${ledger.seconds.toFixed(0)} s`,
    `latest healthy poll in each ${STRETCH_SECONDS} s: ${latenessOverTime(healthy, STRETCH_SECONDS).map(inSeconds).join(', ')}`,
    `memory ${rss}: ${(memory?.trace ?? []).map((bytes) => (bytes / MIB).toFixed(0)).join(', ')}`,
    `unhandled rejections ${ledger.rejections}, jobs failed by our own fault ${ledger.jobFailures.length}, ` +
      `connections to where nobody may go ${ledger.canaryHeard}`,
  ].join('\n')
}
