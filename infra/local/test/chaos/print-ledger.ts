import type { Ledger, Run } from './run-chaos.js'

const countsOf = (run: Run): string =>
  Object.entries(run.audit.counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ')

/** What went wrong, in words; nothing where all is well. */
export const failuresOf = ({ disturbed, undisturbed, differences }: Ledger): string[] => [
  ...disturbed.audit.faults,
  ...(undisturbed?.audit.faults.map((fault) => `undisturbed: ${fault}`) ?? []),
  ...(disturbed.rejections > 0 ? [`${disturbed.rejections} unhandled rejections`] : []),
  ...(differences?.otherArticles ?? []).map((urls) => `an event of one run alone: ${urls.join(' ')}`),
  ...(differences?.otherComparison ?? []).map((urls) => `compared otherwise: ${urls.join(' ')}`),
]

/** The ledger of a chaos run: who was killed when, what came out of each stage, and what it was held against. */
export const printLedger = (ledger: Ledger): string => {
  const { options, disturbed, undisturbed, differences } = ledger
  return [
    `seed ${options.seed}, ${options.seconds} s, queue on ${options.queue}, ${options.stories} stories at ${options.outlets} outlets`,
    ...disturbed.kills.map(({ atMs, victim }) => `${(atMs / 1_000).toFixed(1).padStart(7)} s  kill -9 ${victim}`),
    `${disturbed.kills.length} kills; started ${disturbed.starts.map(([name, count]) => `${name} ${count}`).join(', ')}`,
    `nothing undone ${disturbed.secondsAfter.toFixed(1)} s after the disturbance`,
    `disturbed:   ${countsOf(disturbed)}`,
    ...(undisturbed ? [`undisturbed: ${countsOf(undisturbed)}`] : []),
    'compared: each event with the pure function over the rows that ended in the store',
    differences
      ? `compared: with an undisturbed run over the same feeds: ${differences.same} events of the same articles in both, ` +
        `${differences.otherComparison.length} of them with other facts or findings, ${differences.otherArticles.length} of other articles`
      : 'not compared: with an undisturbed run',
  ].join('\n')
}
