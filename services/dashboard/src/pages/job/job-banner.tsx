import type { Job } from '../../asking/job.js'

const STATES: Record<Job['state'], string> = {
  waiting: 'waits for its turn',
  active: 'running',
  completed: 'done',
  failed: 'failed',
}

interface Props {
  job: Job
  /** What the job does, for the reader. */
  words: string
  /** Where to go when it is done; the page itself where it only shows the state. */
  doneHref: string | null
  /** Where it stands on the page of the job. */
  isOwnPage?: boolean
}

/** How far a job is. `assets/job.js` keeps it live; without it the link leads to a page that tells. */
export function JobBanner({ job, words, doneHref, isOwnPage = false }: Props) {
  const href = `/jobs/${encodeURIComponent(job.id)}`
  const isOver = job.state === 'completed' || job.state === 'failed'
  return (
    <section
      class={`job is-${job.state}`}
      aria-label={words}
      data-job={isOver ? undefined : `/api/v1${href}/stream`}
      data-done={doneHref ?? undefined}
    >
      <p>
        <b>{words}</b> <span data-job-state>{STATES[job.state]}</span>
        {doneHref === null || isOwnPage ? null : <a href={href}>look at the job</a>}
      </p>
      <progress max={100} value={job.state === 'completed' ? 100 : job.progress} aria-label="Progress" />
      <p class="quiet" data-job-step role="status">
        {job.failure ?? job.step ?? ''}
      </p>
    </section>
  )
}
