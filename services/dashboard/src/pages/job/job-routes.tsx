import { type RequestHandler, Router } from 'express'
import { findJob } from '../../asking/find-job.js'
import { Problem } from '../../server/problem.js'
import { words } from '../../words/index.js'
import type { PageServices } from '../page-services.js'
import { sendPage } from '../parts/send-page.js'
import { JobPage } from './job-page.js'

const showJob =
  (services: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const job = await findJob(services, req.params.id)
    if (!job) throw new Problem('not-found', words.jobs.one.none)
    sendPage(res, <JobPage job={job} now={new Date()} />)
  }

/** The page of one job. */
export function jobRoutes(services: PageServices): Router {
  const router = Router()
  router.get('/jobs/:id', showJob(services))
  return router
}
