import type { JobView } from '@parallax/queue'
import { jobWords } from '../job/job-words.js'
import { When } from '../parts/when.js'
import type { JobList as Jobs } from './jobs-view.js'

type State = JobView['state']

interface ListWords {
  heading: string
  none: string
  /** What its time is, and which it is. */
  at: (job: JobView) => { words: string; time: string }
}

const LIST_WORDS: Record<State, ListWords> = {
  active: {
    heading: 'Running',
    none: 'Nothing runs just now.',
    at: ({ startedAt, addedAt }) => ({ words: 'since', time: startedAt ?? addedAt }),
  },
  waiting: {
    heading: 'Waiting',
    none: 'Nothing waits.',
    at: ({ addedAt }) => ({ words: 'added', time: addedAt }),
  },
  failed: {
    heading: 'Failed',
    none: 'Nothing has failed for good.',
    at: ({ finishedAt, addedAt }) => ({ words: 'failed', time: finishedAt ?? addedAt }),
  },
  completed: {
    heading: 'Finished lately',
    none: 'Nothing has finished yet.',
    at: ({ finishedAt, addedAt }) => ({ words: 'finished', time: finishedAt ?? addedAt }),
  },
}

function Retry({ job, words }: { job: JobView; words: string }) {
  return (
    <form method="post" action={`/jobs/${encodeURIComponent(job.id)}/retry`}>
      <button type="submit">
        Try again<span class="unseen">: {words}</span>
      </button>
    </form>
  )
}

/** The reason of the last try: of a failed job, and of one that waits for its next try. */
const reasonOf = ({ state, failure, step }: JobView): string | null => {
  if (state === 'active') return step
  return state === 'completed' ? null : failure
}

function Item({ job, now }: { job: JobView; now: Date }) {
  const { words, href } = jobWords(job)
  const { words: what, time } = LIST_WORDS[job.state].at(job)
  const reason = reasonOf(job)
  return (
    <li class={`is-${job.state}`}>
      <div>
        <p>
          <a href={`/jobs/${encodeURIComponent(job.id)}`}>{words}</a>
          {href ? (
            <a class="quiet" href={href}>
              what it works on<span class="unseen">: {words}</span>
            </a>
          ) : null}
        </p>
        {reason ? <p class="reason">{reason}</p> : null}
      </div>
      <p class="quiet">
        {what} <When at={time} now={now} />
      </p>
      {job.state === 'failed' ? <Retry job={job} words={words} /> : null}
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
  const { heading, none } = LIST_WORDS[state]
  return (
    <section aria-labelledby={`jobs-${state}`}>
      <h2 id={`jobs-${state}`}>
        {heading}
        {total === null ? null : <small> {total.toLocaleString('en')}</small>}
      </h2>
      {jobs.length === 0 ? <p class="quiet">{none}</p> : null}
      <ul class="jobs">
        {jobs.map((job) => (
          <Item key={job.id} job={job} now={now} />
        ))}
      </ul>
      {total !== null && total > jobs.length && jobs.length > 0 ? (
        <p class="quiet">and {(total - jobs.length).toLocaleString('en')} more</p>
      ) : null}
    </section>
  )
}
