import type { JobView } from '@parallax/queue'
import { words } from '../../words/index.js'
import { jobTold } from '../job/job-told.js'
import { When } from '../parts/when.js'
import type { JobList as Jobs } from './jobs-view.js'

type State = JobView['state']

/** Which of its times says how long a job is in its state. */
const TIMES: Record<State, (job: JobView) => string> = {
  active: ({ startedAt, addedAt }) => startedAt ?? addedAt,
  waiting: ({ addedAt }) => addedAt,
  failed: ({ finishedAt, addedAt }) => finishedAt ?? addedAt,
  completed: ({ finishedAt, addedAt }) => finishedAt ?? addedAt,
}

function Retry({ job, does }: { job: JobView; does: string }) {
  return (
    <form method="post" action={`/jobs/${encodeURIComponent(job.id)}/retry`}>
      <button type="submit">{words.jobs.tryAgain(does)}</button>
    </form>
  )
}

/** The reason of the last try: of a failed job, and of one that waits for its next try. */
const reasonOf = ({ state, failure, step }: JobView): string | null => {
  if (state === 'active') return step
  return state === 'completed' ? null : failure
}

function Item({ job, now }: { job: JobView; now: Date }) {
  const { does, href } = jobTold(job)
  const time = TIMES[job.state](job)
  const reason = reasonOf(job)
  return (
    <li class={`is-${job.state}`}>
      <div>
        <p>
          <a href={`/jobs/${encodeURIComponent(job.id)}`}>{does}</a>
          {href ? (
            <a class="quiet" href={href}>
              {words.jobs.worksOn(does)}
            </a>
          ) : null}
        </p>
        {reason ? <p class="reason">{reason}</p> : null}
      </div>
      <p class="quiet">{words.jobs.lists[job.state].at(<When at={time} now={now} />)}</p>
      {job.state === 'failed' ? <Retry job={job} does={does} /> : null}
    </li>
  )
}

interface Props {
  state: State
  list: Jobs
  now: Date
}

/** The jobs in one state. */
export function JobList({ state, list: { jobs, total }, now }: Props) {
  const { heading, none } = words.jobs.lists[state]
  return (
    <section aria-labelledby={`jobs-${state}`}>
      <h2 id={`jobs-${state}`}>
        {heading}
        {total === null ? null : <small> {words.figure(total)}</small>}
      </h2>
      {jobs.length === 0 ? <p class="quiet">{none}</p> : null}
      <ul class="jobs">
        {jobs.map((job) => (
          <Item key={job.id} job={job} now={now} />
        ))}
      </ul>
      {total !== null && total > jobs.length && jobs.length > 0 ? (
        <p class="quiet">{words.jobs.andMore(total - jobs.length)}</p>
      ) : null}
    </section>
  )
}
