import { type RequestHandler, Router } from 'express'
import { findJob } from '../../asking/find-job.js'
import { Problem } from '../../server/problem.js'
import { words } from '../../words/index.js'
import { jobTold } from '../job/job-told.js'
import type { PageServices } from '../page-services.js'
import { queryLink } from '../parts/query-link.js'
import { sendPage } from '../parts/send-page.js'
import { JobsPage } from './jobs-page.js'
import { JobsQuery } from './jobs-query.js'
import { loadJobs } from './jobs-view.js'
import { BOARD_PATH, queueBoard } from './queue-board.js'

/** The board needs Redis: what it shows of a server it asks Redis for. */
const hasBoard = ({ settings }: PageServices): boolean => settings.redisUrl !== null

const showJobs =
  (services: PageServices): RequestHandler =>
  async (req, res) => {
    const { retried } = JobsQuery.parse(req.query)
    const [view, job] = await Promise.all([
      loadJobs(services),
      retried === undefined ? undefined : findJob(services, retried),
    ])
    const does = job ? jobTold(job).does : null
    sendPage(res, <JobsPage view={view} retried={does} hasBoard={hasBoard(services)} now={new Date()} />)
  }

const retry =
  ({ queue }: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const isTriedAgain = await queue.retry(req.params.id)
    if (!isTriedAgain) throw new Problem('not-found', words.jobs.noFailed)
    res.redirect(303, queryLink('/jobs', { retried: req.params.id }))
  }

/** The list of jobs, and the form that tries one again. */
export function jobsRoutes(services: PageServices): Router {
  const router = Router()
  router.get('/jobs', showJobs(services))
  if (hasBoard(services)) router.use(BOARD_PATH, services.guard, queueBoard(services.queue))
  router.post('/jobs/:id/retry', services.guard, retry(services))
  return router
}
