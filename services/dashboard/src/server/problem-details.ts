import { z } from 'zod'
import { PROBLEMS, type Problem } from './problem.js'

/** RFC 9457 problem details; `type` leads to the line of the documentation that explains it. */
export const ProblemDetails = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  requestId: z.string().optional(),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
})
export type ProblemDetails = z.infer<typeof ProblemDetails>

export const problemDetails = (problem: Problem, requestId?: string): ProblemDetails => ({
  type: `/api/docs#problem-${problem.kind}`,
  title: PROBLEMS[problem.kind].title,
  status: problem.status,
  detail: problem.message,
  ...(requestId === undefined ? {} : { requestId }),
  ...(problem.errors === undefined ? {} : { errors: problem.errors }),
})
