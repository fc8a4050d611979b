import type { Response } from 'express'
import type { Problem } from './problem.js'
import { problemDetails } from './problem-details.js'
import { requestIdOf } from './request-id.js'

/** Answers as `application/problem+json` (RFC 9457). */
export const sendProblem = (res: Response, problem: Problem): void => {
  res.status(problem.status).set(problem.headers).set('Cache-Control', 'no-store')
  res.type('application/problem+json').send(JSON.stringify(problemDetails(problem, requestIdOf(res))))
}
