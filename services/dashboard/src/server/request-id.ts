import { randomUUID } from 'node:crypto'
import { withLogIds } from '@parallax/runtime'
import type { RequestHandler, Response } from 'express'

const HEADER = 'X-Request-Id'

/** Gives every request an id of our own, which stands in the answer and in every line of the log that comes of it. */
export const requestId: RequestHandler = (_req, res, next) => {
  const id = randomUUID()
  res.set(HEADER, id)
  withLogIds({ requestId: id }, next)
}

export const requestIdOf = (res: Response): string | undefined => res.get(HEADER)
