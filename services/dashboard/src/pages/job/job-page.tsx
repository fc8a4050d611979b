import type { Job } from '../../asking/job.js'
import { Layout } from '../parts/layout.js'
import { When } from '../parts/when.js'
import { JobBanner } from './job-banner.js'
import { jobWords } from './job-words.js'

function Steps({ job, now }: { job: Job; now: Date }) {
  if (job.steps.length === 0) return null
  return (
    <ol class="steps">
      {job.steps.map((step) => (
        <li key={`${step.at} ${step.percent} ${step.step}`}>
          <When at={step.at} now={now} /> <span>{step.percent} %</span> {step.step}
        </li>
      ))}
    </ol>
  )
}

/** How one job is doing, and why it failed if it did. */
export function JobPage({ job, now }: { job: Job; now: Date }) {
  const { words, href, onward } = jobWords(job)
  const link = onward ? onward[job.state] : 'see what it works on'
  const isOver = job.state === 'completed' || job.state === 'failed'
  return (
    <Layout title={words} section={null} scripts={['job.js']}>
      <h1>{words}</h1>
      <JobBanner job={job} words="This job" doneHref={onward ? href : null} isOwnPage />
      <Steps job={job} now={now} />
      <p class="meta">
        {isOver ? null : <a href={`/jobs/${encodeURIComponent(job.id)}`}>look again</a>}
        {href && link ? <a href={href}>{link}</a> : null}
      </p>
    </Layout>
  )
}
