import type { RequestHandler } from 'express'
import type { Services } from '../server/services.js'

/** What the pages work with; `guard` lets a form through, or leads to the sign-in. */
export interface PageServices extends Services {
  guard: RequestHandler<never>
}
