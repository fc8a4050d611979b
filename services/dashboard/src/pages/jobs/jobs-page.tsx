import { words } from '../../words/index.js'
import { Layout } from '../parts/layout.js'
import { JobList } from './job-list.js'
import type { JobsView, QueueRow } from './jobs-view.js'
import { Processes, ProcessNotices } from './processes.js'
import { BOARD_PATH } from './queue-board.js'

function Queues({ queues }: { queues: readonly QueueRow[] }) {
  return (
    <table class="queues">
      <caption class="unseen">{words.jobs.table.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.jobs.table.job}</th>
          <th scope="col">{words.jobs.table.waiting}</th>
          <th scope="col">{words.jobs.table.running}</th>
          <th scope="col">{words.jobs.table.betweenTries}</th>
          <th scope="col">{words.jobs.table.failed}</th>
        </tr>
      </thead>
      <tbody>
        {queues.map(({ name, does, counts }) => (
          <tr key={name}>
            <th scope="row">
              {does} <code>{name}</code>
            </th>
            <Count count={counts.waiting} />
            <Count count={counts.active} />
            <Count count={counts.delayed} />
            <Count count={counts.failed} bad />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Count({ count, bad = false }: { count: number; bad?: boolean }) {
  const tone = count === 0 ? 'quiet' : bad ? 'is-bad' : undefined
  return <td class={tone}>{words.figure(count)}</td>
}

interface Props {
  view: JobsView
  /** What was just put back to work, in words. */
  retried: string | null
  /** Whether the operators' board of the queue is there. */
  hasBoard: boolean
  now: Date
}

/** What the machine does, what it could not do and why, and the button that tries again. */
export function JobsPage({ view: { queues, lists, processes }, retried, hasBoard, now }: Props) {
  return (
    <Layout title={words.jobs.heading} section={null} styles={['parts.css', 'reading.css', 'jobs.css']}>
      <h1>{words.jobs.heading}</h1>
      <p class="lead">{words.jobs.what}</p>
      <p class="meta">
        <a href="/jobs">{words.jobs.one.lookAgain}</a>
        {hasBoard ? <a href={BOARD_PATH}>{words.jobs.board}</a> : null}
      </p>
      {retried === null ? null : (
        <p class="notice is-good" role="status">
          {words.jobs.retried(retried)}
        </p>
      )}
      <ProcessNotices {...processes} />
      <Queues queues={queues} />
      <JobList state="failed" list={lists.failed} now={now} />
      <JobList state="active" list={lists.active} now={now} />
      <JobList state="waiting" list={lists.waiting} now={now} />
      <JobList state="completed" list={lists.completed} now={now} />
      <Processes all={processes.all} now={now} />
    </Layout>
  )
}
