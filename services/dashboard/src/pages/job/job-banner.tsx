import type { Job } from '../../asking/job.js'
import { words } from '../../words/index.js'

interface Props {
  job: Job
  /** What the job does, for the reader. */
  does: string
  /** Where to go when it is done; the page itself where it only shows the state. */
  doneHref: string | null
  /** Where it stands on the page of the job. */
  isOwnPage?: boolean
}

/** For the script, which tells what becomes of the job in the words of the page. */
const STATE_WORDS = Object.fromEntries(
  Object.entries(words.jobs.states).map(([state, said]) => [`data-${state}`, said]),
)

/** How far a job is. `assets/job.js` keeps it live; without it the link leads to a page that tells. */
export function JobBanner({ job, does, doneHref, isOwnPage = false }: Props) {
  const href = `/jobs/${encodeURIComponent(job.id)}`
  const isOver = job.state === 'completed' || job.state === 'failed'
  return (
    <section
      class={`job is-${job.state}`}
      aria-label={does}
      data-job={isOver ? undefined : `/api/v1${href}/stream`}
      data-done={doneHref ?? undefined}
      {...(isOver ? {} : STATE_WORDS)}
    >
      <p>
        <b>{does}</b> <span data-job-state>{words.jobs.states[job.state]}</span>
        {doneHref === null || isOwnPage ? null : <a href={href}>{words.jobs.one.look}</a>}
      </p>
      <progress max={100} value={job.state === 'completed' ? 100 : job.progress} aria-label={words.jobs.one.progress} />
      <p class="quiet" data-job-step role="status">
        {job.failure ?? job.step ?? ''}
      </p>
    </section>
  )
}
