import { randomUUID } from 'node:crypto'
import type { RequestHandler, Response } from 'express'

const HEADER = 'X-Request-Id'

/** Gives every request an id of our own, so that an answer can be found in the log. */
export const requestId: RequestHandler = (_req, res, next) => {
  res.set(HEADER, randomUUID())
  next()
}

export const requestIdOf = (res: Response): string | undefined => res.get(HEADER)
