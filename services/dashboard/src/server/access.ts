import { timingSafeEqual } from 'node:crypto'
import type { Request } from 'express'
import { createFailedTokens } from './failed-tokens.js'
import { originOf } from './origin.js'
import type { Services } from './services.js'
import { tokenFromCookie } from './token-cookie.js'
import { tokenHash } from './token-hash.js'

/** Whether a request may change something, and why not. */
export type Access =
  | { state: 'allowed' }
  | { state: 'cross-site' }
  | { state: 'no-token' }
  | { state: 'wrong-token' }
  | { state: 'too-many'; waitSeconds: number }

const ALLOWED: Access = { state: 'allowed' }

const bearerOf = (req: Request): string | undefined => /^Bearer +(\S+) *$/i.exec(req.get('authorization') ?? '')?.[1]

const sameHash = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'))

/**
 * Decides who may write. Without a configured token the bind is loopback, and this machine's scripts and our own
 * pages may. With one, the token must come in the `Authorization` header, or in the cookie of a signed-in browser.
 */
export const createAccess = ({ settings, store }: Pick<Services, 'settings' | 'store'>) => {
  const adminHash = settings.adminToken === null ? null : tokenHash(settings.adminToken)
  const failed = createFailedTokens()

  const checkToken = async (token: string, address: string): Promise<Access> => {
    const waitSeconds = failed.waitSeconds(address)
    if (waitSeconds > 0) return { state: 'too-many', waitSeconds }

    const hash = tokenHash(token)
    if ((adminHash !== null && sameHash(hash, adminHash)) || (await store.tokens.has(hash))) return ALLOWED
    failed.record(address)
    return { state: 'wrong-token' }
  }

  return {
    tokenNeeded: adminHash !== null,
    checkToken,

    async forWrite(req: Request): Promise<Access> {
      const origin = originOf(req.headers)
      if (origin === 'cross') return { state: 'cross-site' }
      if (adminHash === null) return ALLOWED

      const bearer = bearerOf(req)
      if (bearer !== undefined) return checkToken(bearer, req.socket.remoteAddress ?? '')
      const cookie = tokenFromCookie(req.headers.cookie)
      if (cookie === undefined) return { state: 'no-token' }
      return origin === 'same' ? checkToken(cookie, req.socket.remoteAddress ?? '') : { state: 'cross-site' }
    },

    /** Figures about the inside: for this machine, by the socket's own address, or for who has a token. */
    async forMetrics(req: Request): Promise<Access> {
      const bearer = bearerOf(req)
      const address = req.socket.remoteAddress ?? ''
      if (isThisMachine(address) && !isForwarded(req)) return ALLOWED
      return bearer === undefined ? { state: 'no-token' } : checkToken(bearer, address)
    },
  }
}
export type Gate = ReturnType<typeof createAccess>

const isThisMachine = (address: string): boolean => /^(::ffff:)?127\.|^::1$/.test(address)

/** A proxy on this machine passes on somebody else's request. The header can only make the answer stricter. */
const isForwarded = (req: Request): boolean =>
  req.headers.forwarded !== undefined || req.headers['x-forwarded-for'] !== undefined
