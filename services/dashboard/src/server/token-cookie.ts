import type { Request, Response } from 'express'

const NAME = 'parallax-token'
/** Over TLS the prefix ties the cookie to this host and to secure connections. */
const SECURE_NAME = `__Host-${NAME}`
const MAX_AGE_MS = 30 * 24 * 3600 * 1000

/** The token of a signed-in browser. */
export const tokenFromCookie = (header: string | undefined): string | undefined => {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim())
  const pair = pairs.find((one) => one.startsWith(`${SECURE_NAME}=`) || one.startsWith(`${NAME}=`))
  const value = pair?.slice(pair.indexOf('=') + 1)
  if (value === undefined || value === '') return undefined
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined // not a cookie of ours
  }
}

const isSecure = (req: Request): boolean => req.get('x-forwarded-proto') === 'https'

const options = (secure: boolean) => ({ httpOnly: true, sameSite: 'strict', secure, path: '/' }) as const

export const setTokenCookie = (req: Request, res: Response, token: string): void => {
  const secure = isSecure(req)
  res.cookie(secure ? SECURE_NAME : NAME, token, { ...options(secure), maxAge: MAX_AGE_MS })
}

export const clearTokenCookie = (res: Response): void => {
  res.clearCookie(NAME, options(false))
  res.clearCookie(SECURE_NAME, options(true))
}
