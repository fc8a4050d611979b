import { Layout } from '../parts/layout.js'
import { JobList } from './job-list.js'
import type { JobsView, QueueRow } from './jobs-view.js'
import { BOARD_PATH } from './queue-board.js'

function Queues({ queues }: { queues: readonly QueueRow[] }) {
  return (
    <table class="queues">
      <caption class="unseen">How many jobs of each kind wait, run and have failed</caption>
      <thead>
        <tr>
          <th scope="col">Job</th>
          <th scope="col">waiting</th>
          <th scope="col">running</th>
          <th scope="col">between tries</th>
          <th scope="col">failed</th>
        </tr>
      </thead>
      <tbody>
        {queues.map(({ name, words, counts }) => (
          <tr key={name}>
            <th scope="row">
              {words} <code>{name}</code>
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
  return <td class={tone}>{count.toLocaleString('en')}</td>
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
export function JobsPage({ view: { queues, lists }, retried, hasBoard, now }: Props) {
  return (
    <Layout title="Jobs" section={null} styles={['parts.css', 'reading.css', 'jobs.css']}>
      <h1>Jobs</h1>
      <p class="lead">
        Everything Parallax does is a job: asking a feed, reading a page, comparing an event. Losing all of them loses
        nothing: what is undone is found again in the store.
      </p>
      <p class="meta">
        <a href="/jobs">look again</a>
        {hasBoard ? <a href={BOARD_PATH}>the board of the queue, for operators</a> : null}
      </p>
      {retried === null ? null : (
        <p class="notice is-good" role="status">
          It is tried again: {retried}.
        </p>
      )}
      <Queues queues={queues} />
      <JobList state="failed" list={lists.failed} now={now} />
      <JobList state="active" list={lists.active} now={now} />
      <JobList state="waiting" list={lists.waiting} now={now} />
      <JobList state="completed" list={lists.completed} now={now} />
    </Layout>
  )
}
