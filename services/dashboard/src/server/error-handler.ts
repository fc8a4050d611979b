import type { Log } from '@parallax/runtime'
import type { ErrorRequestHandler } from 'express'
import { asProblem } from './as-problem.js'
import { requestIdOf } from './request-id.js'
import { sendProblem } from './send-problem.js'

/** The end of every request that failed: a problem, and for what is our own fault the cause in the log, once. */
export const errorHandler =
  (log: Log): ErrorRequestHandler =>
  (error, req, res, _next) => {
    const problem = asProblem(error)
    if (problem.status >= 500) {
      log.error({ err: error, requestId: requestIdOf(res), method: req.method, path: req.path }, problem.message)
    }
    // Half an answer cannot become another one: the client sees the connection break.
    if (res.headersSent) return void res.destroy()
    sendProblem(res, problem)
  }
