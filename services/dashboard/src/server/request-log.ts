import type { Log } from '@parallax/runtime'
import type { RequestHandler } from 'express'
import { requestIdOf } from './request-id.js'

/** One line a request, without query, headers and body: nothing secret can get into it. */
export const requestLog =
  (log: Log): RequestHandler =>
  (req, res, next) => {
    const begunAt = performance.now()
    const { method, path } = req
    res.once('close', () => {
      const milliseconds = Math.round(performance.now() - begunAt)
      log.debug({ requestId: requestIdOf(res), method, path, status: res.statusCode, milliseconds }, 'answered')
    })
    next()
  }
