import type { Log } from '@parallax/runtime'
import type { ErrorRequestHandler } from 'express'
import { asProblem } from '../../server/as-problem.js'
import { Problem } from '../../server/problem.js'
import { requestIdOf } from '../../server/request-id.js'
import { words } from '../../words/index.js'
import { sendPage } from '../parts/send-page.js'
import { ErrorPage } from './error-page.js'

/** Answers what went wrong below a page as a page; the cause of our own faults goes to the log, once. */
export const pageErrors =
  (log: Log): ErrorRequestHandler =>
  (error, req, res, next) => {
    if (res.headersSent) return next(error)
    const problem = asProblem(error)
    const requestId = requestIdOf(res) ?? null
    if (problem.status >= 500) log.error({ err: error, requestId, path: req.path }, problem.message)
    const title = words.errors.titles[problem.kind]
    const detail = error instanceof Problem ? problem.message : (words.errors.details[problem.kind] ?? problem.message)
    res.set(problem.headers)
    sendPage(
      res,
      <ErrorPage status={problem.status} title={title} detail={detail} requestId={requestId} />,
      problem.status,
    )
  }
