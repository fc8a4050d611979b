import type { SeenProcess } from '@parallax/store'
import { words } from '../../words/index.js'
import { When } from '../parts/when.js'
import type { ProcessesView } from './processes-view.js'

function Row({ process: { service, host, pid, method, startedAt, seenAt, isSilent }, now }: RowProps) {
  const { table, silent } = words.processes
  return (
    <tr>
      <th scope="row">
        {words.processes.names[service] ?? service} <span class="quiet">{table.which(host, pid, method)}</span>{' '}
        <span class="quiet">{table.since(<When at={startedAt} now={now} />)}</span>
      </th>
      <td class={isSilent ? 'is-bad' : undefined}>
        <When at={seenAt} now={now} />
        {isSilent ? ` (${silent})` : null}
      </td>
    </tr>
  )
}

interface RowProps {
  process: SeenProcess
  now: Date
}

/** What does not do its part, in words for the person who can change it; nothing where all is well. */
export function ProcessNotices({ silent, missing }: Pick<ProcessesView, 'silent' | 'missing'>) {
  return (
    <>
      {missing.map((service) => (
        <p key={service} class="notice is-bad">
          {words.processes.missing[service]}
        </p>
      ))}
      {silent.map((process) => (
        <p key={process.id} class="notice is-bad">
          {words.processes.goneSilent(process)}
        </p>
      ))}
    </>
  )
}

/** The processes of this installation, each with its last sign of life. */
export function Processes({ all, now }: Pick<ProcessesView, 'all'> & { now: Date }) {
  const { heading, what, none, table } = words.processes
  return (
    <section aria-labelledby="processes">
      <h2 id="processes">{heading}</h2>
      <p class="quiet">{all.length === 0 ? none : what}</p>
      {all.length === 0 ? null : (
        <table class="queues">
          <caption class="unseen">{table.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{table.process}</th>
              <th scope="col">{table.lastSign}</th>
            </tr>
          </thead>
          <tbody>
            {all.map((process) => (
              <Row key={process.id} process={process} now={now} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
