import type { Job } from '../../asking/job.js'
import { words } from '../../words/index.js'
import { Layout } from '../parts/layout.js'
import { When } from '../parts/when.js'
import { JobBanner } from './job-banner.js'
import { jobTold } from './job-told.js'

function Steps({ job, now }: { job: Job; now: Date }) {
  if (job.steps.length === 0) return null
  return (
    <ol class="steps">
      {job.steps.map((step) => (
        <li key={`${step.at} ${step.percent} ${step.step}`}>
          <When at={step.at} now={now} /> <span>{words.counts.percent(step.percent / 100)}</span> {step.step}
        </li>
      ))}
    </ol>
  )
}

/** How one job is doing, and why it failed if it did. */
export function JobPage({ job, now }: { job: Job; now: Date }) {
  const { does, href, onward } = jobTold(job)
  const link = onward ? onward[job.state] : words.jobs.one.worksOn
  const isOver = job.state === 'completed' || job.state === 'failed'
  return (
    <Layout title={does} section={null} scripts={['job.js']}>
      <h1>{does}</h1>
      <JobBanner job={job} does={words.jobs.one.this} doneHref={onward ? href : null} isOwnPage />
      <Steps job={job} now={now} />
      <p class="meta">
        {isOver ? null : <a href={`/jobs/${encodeURIComponent(job.id)}`}>{words.jobs.one.lookAgain}</a>}
        {href && link ? <a href={href}>{link}</a> : null}
      </p>
    </Layout>
  )
}
