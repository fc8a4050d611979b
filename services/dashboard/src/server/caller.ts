import type { TokenScope } from '@parallax/model'
import type { Response } from 'express'

/** Who asks. */
export interface Caller {
  /** Of the token that was sent; null for who sent none. */
  key: string | null
  scopes: readonly TokenScope[]
}

/** Keeps who asks with the answer, for what comes after the guard. */
export const setCaller = (res: Response, caller: Caller): void => {
  res.locals.callerKey = caller.key
}

/** The key of the token that the guard let through; null for who sent none. */
export const callerKey = (res: Response): string | null => {
  const key: unknown = res.locals.callerKey
  return typeof key === 'string' ? key : null
}
