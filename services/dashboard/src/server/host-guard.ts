import { isLoopback } from '@parallax/runtime'
import type { RequestHandler } from 'express'
import { Problem } from './problem.js'

/** Host without port and brackets, lower case. */
const nameOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')

/**
 * Without a token the machine itself is trusted, so a page of another name that a browser was led to resolve to
 * this machine (DNS rebinding) must not count as it.
 */
export const hostGuard = (adminToken: string | null): RequestHandler => {
  if (adminToken !== null) return (_req, _res, next) => next()

  return (req, _res, next) => {
    const name = nameOf(req.headers.host ?? '')
    if (isLoopback(name) || name.endsWith('.localhost')) return next()
    throw new Problem(
      'wrong-host',
      'Without PARALLAX_ADMIN_TOKEN only this machine is served, as localhost or 127.0.0.1. Set it to use another name.',
    )
  }
}
