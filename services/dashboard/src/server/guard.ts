import type { RequestHandler } from 'express'
import type { Access, Gate } from './access.js'
import { Problem } from './problem.js'

const REFUSALS: { [S in Exclude<Access['state'], 'allowed' | 'too-many'>]: () => Problem } = {
  'cross-site': () => new Problem('cross-site', 'Only pages of this very address, and scripts, may change something.'),
  'no-token': () =>
    new Problem('no-token', 'Send the token as "Authorization: Bearer ...".', {
      headers: { 'WWW-Authenticate': 'Bearer realm="Parallax"' },
    }),
  'wrong-token': () =>
    new Problem('no-token', 'This token is not valid here.', {
      headers: { 'WWW-Authenticate': 'Bearer realm="Parallax", error="invalid_token"' },
    }),
}

const refusal = (access: Exclude<Access, { state: 'allowed' }>): Problem =>
  access.state === 'too-many'
    ? new Problem('too-many-attempts', `Wait ${access.waitSeconds} seconds.`, {
        headers: { 'Retry-After': String(access.waitSeconds) },
      })
    : REFUSALS[access.state]()

const guardBy =
  (decide: Gate['forWrite']): RequestHandler =>
  async (req, _res, next) => {
    const access = await decide(req)
    if (access.state !== 'allowed') throw refusal(access)
    next()
  }

/** Lets a write of the API through, or answers a problem. */
export const writeGuard = (gate: Gate): RequestHandler => guardBy(gate.forWrite)

export const metricsGuard = (gate: Gate): RequestHandler => guardBy(gate.forMetrics)

/** Lets a form of a page through; a browser without a token is led to the sign-in. */
export const formGuard =
  (gate: Gate): RequestHandler =>
  async (req, res, next) => {
    const access = await gate.forWrite(req)
    if (access.state === 'allowed') return next()
    if (access.state === 'no-token' || access.state === 'wrong-token') return res.redirect(303, '/sign-in')
    throw refusal(access)
  }
