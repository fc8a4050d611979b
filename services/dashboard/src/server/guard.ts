import type { TokenScope } from '@parallax/model'
import type { Request, RequestHandler } from 'express'
import type { Access, Gate } from './access.js'
import { setCaller } from './caller.js'
import { Problem } from './problem.js'
import { scopeOfForm } from './scope-of-form.js'

type Refused = Exclude<Access, { state: 'allowed' }>

const refusal = (access: Refused): Problem => {
  switch (access.state) {
    case 'cross-site':
      return new Problem('cross-site', 'Only pages of this very address, and scripts, may change something.')
    case 'no-token':
      return new Problem('no-token', 'Send the token as "Authorization: Bearer ...".', challenge(''))
    case 'wrong-token':
      return new Problem('no-token', 'This token is not valid here.', challenge(', error="invalid_token"'))
    case 'scope':
      return new Problem(
        'scope',
        `This needs a token with the scope ${access.needed}.`,
        challenge(`, error="insufficient_scope", scope="${access.needed}"`),
      )
    case 'too-many':
      return new Problem('too-many-attempts', `Wait ${access.waitSeconds} seconds.`, {
        headers: { 'Retry-After': String(access.waitSeconds) },
      })
  }
}

/** What RFC 6750 section 3 has a refusal say. */
const challenge = (more: string) => ({ headers: { 'WWW-Authenticate': `Bearer realm="Parallax"${more}` } })

const guardBy =
  (decide: (req: Request) => Promise<Access>): RequestHandler =>
  async (req, res, next) => {
    const access = await decide(req)
    if (access.state !== 'allowed') throw refusal(access)
    setCaller(res, access.caller)
    next()
  }

/** Lets through who has the scope, or answers a problem. */
export const scopeGuard = (gate: Gate, needed: TokenScope): RequestHandler =>
  guardBy((req) => gate.forScope(req, needed))

export const metricsGuard = (gate: Gate): RequestHandler => guardBy(gate.forMetrics)

/** Lets a form of a page through; a browser without a token is led to the sign-in. */
export const formGuard =
  (gate: Gate): RequestHandler =>
  async (req, res, next) => {
    const access = await gate.forScope(req, scopeOfForm(req.baseUrl + req.path))
    if (access.state === 'allowed') return next()
    if (access.state === 'no-token' || access.state === 'wrong-token') return res.redirect(303, '/sign-in')
    throw refusal(access)
  }
