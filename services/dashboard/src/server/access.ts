import { timingSafeEqual } from 'node:crypto'
import type { TokenScope } from '@parallax/model'
import type { Request } from 'express'
import type { Caller } from './caller.js'
import { createFailedTokens } from './failed-tokens.js'
import { originOf } from './origin.js'
import type { Services } from './services.js'
import { tokenFromCookie } from './token-cookie.js'
import { tokenHash } from './token-hash.js'

/** Whether a request may do what it asks for, and why not. */
export type Access =
  | { state: 'allowed'; caller: Caller }
  | { state: 'cross-site' }
  | { state: 'no-token' }
  | { state: 'wrong-token' }
  | { state: 'scope'; needed: TokenScope }
  | { state: 'too-many'; waitSeconds: number }

const bearerOf = (req: Request): string | undefined => /^Bearer +(\S+) *$/i.exec(req.get('authorization') ?? '')?.[1]

const addressOf = (req: Request): string => req.socket.remoteAddress ?? ''

const sameHash = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'))

/** Whoever may change something may read, too. */
const mayDo = ({ scopes }: Caller, needed: TokenScope): boolean =>
  needed === 'read' || scopes.includes('admin') || scopes.includes(needed)

/**
 * Decides who may do what. Reading is open. Without a configured token the bind is loopback, and this machine's scripts and
 * our own pages may do everything. A token comes in the `Authorization` header, or in the cookie of a signed-in browser; one
 * that is sent must be good, also where none is needed.
 */
export const createAccess = ({ settings, store }: Pick<Services, 'settings' | 'store'>) => {
  const adminHash = settings.adminToken === null ? null : tokenHash(settings.adminToken)
  const failed = createFailedTokens()

  const callerWith = async (token: string): Promise<Caller | undefined> => {
    if (adminHash !== null && sameHash(tokenHash(token), adminHash)) return { key: 'token:admin', scopes: ['admin'] }
    const holder = await store.tokens.holder(token)
    return holder && { key: `token:${holder.id}`, scopes: holder.scopes }
  }

  const checkToken = async (token: string, address: string): Promise<Access> => {
    const waitSeconds = failed.waitSeconds(address)
    if (waitSeconds > 0) return { state: 'too-many', waitSeconds }

    const caller = await callerWith(token)
    if (caller !== undefined) return { state: 'allowed', caller }
    failed.record(address)
    return { state: 'wrong-token' }
  }

  const forRead = async (req: Request): Promise<Access> => {
    const bearer = bearerOf(req)
    if (bearer !== undefined) return checkToken(bearer, addressOf(req))
    return { state: 'allowed', caller: { key: null, scopes: ['read'] } }
  }

  const identify = async (req: Request, origin: 'same' | 'none'): Promise<Access> => {
    const bearer = bearerOf(req)
    if (bearer !== undefined) return checkToken(bearer, addressOf(req))
    if (adminHash === null) return { state: 'allowed', caller: { key: null, scopes: ['admin'] } }
    const cookie = tokenFromCookie(req.headers.cookie)
    if (cookie === undefined) return { state: 'no-token' }
    return origin === 'same' ? checkToken(cookie, addressOf(req)) : { state: 'cross-site' }
  }

  return {
    tokenNeeded: adminHash !== null,
    checkToken,

    /** What needs a scope; for `read` a token is looked at where one is sent. */
    async forScope(req: Request, needed: TokenScope): Promise<Access> {
      if (needed === 'read') return forRead(req)
      const origin = originOf(req.headers)
      if (origin === 'cross') return { state: 'cross-site' }
      const access = await identify(req, origin)
      return access.state === 'allowed' && !mayDo(access.caller, needed) ? { state: 'scope', needed } : access
    },

    /** Figures about the inside: for this machine, by the socket's own address, or for who has a token. */
    async forMetrics(req: Request): Promise<Access> {
      const bearer = bearerOf(req)
      const address = addressOf(req)
      if (bearer !== undefined) return checkToken(bearer, address)
      if (!isThisMachine(address) || isForwarded(req)) return { state: 'no-token' }
      return { state: 'allowed', caller: { key: null, scopes: ['read'] } }
    },
  }
}
export type Gate = ReturnType<typeof createAccess>

const isThisMachine = (address: string): boolean => /^(::ffff:)?127\.|^::1$/.test(address)

/** A proxy on this machine passes on somebody else's request. The header can only make the answer stricter. */
const isForwarded = (req: Request): boolean =>
  req.headers.forwarded !== undefined || req.headers['x-forwarded-for'] !== undefined
