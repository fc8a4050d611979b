import type { RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { callerKey } from '../caller.js'
import { Problem } from '../problem.js'
import type { Services } from '../services.js'
import { sharedWindows } from './shared-windows.js'

const WINDOW_MS = 60_000

/**
 * Lets a token, or else an address, make so many requests of the API a minute as the settings say, in all processes together.
 * The address is the socket's own: a header such as X-Forwarded-For could be made up.
 */
export const apiLimit = ({ settings, store }: Pick<Services, 'settings' | 'store'>): RequestHandler => {
  const limit = { requests: settings.apiLimit, windowMs: WINDOW_MS }
  return rateLimit({
    limit: limit.requests,
    windowMs: limit.windowMs,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: 'api',
    keyGenerator: (req, res) => callerKey(res) ?? `address:${ipKeyGenerator(req.socket.remoteAddress ?? '')}`,
    store: sharedWindows(store.limits, limit),
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_req, _res, next) => {
      next(
        new Problem(
          'too-many-requests',
          `There may be ${limit.requests} in a minute. Wait as long as Retry-After says.`,
        ),
      )
    },
  })
}
