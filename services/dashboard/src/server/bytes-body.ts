import express, { type RequestHandler } from 'express'
import { Problem } from './problem.js'

const typeOf = (header: string | undefined): string => (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

/**
 * Reads a body of one of these media types as its bytes, or answers 413 or 415. Without one `body` is undefined. The bytes
 * stay in `res.locals.bodyBytes` too.
 */
export const bytesBody = (types: readonly string[], limit = '100kb'): RequestHandler[] => [
  (req, _res, next) => {
    if (!types.includes(typeOf(req.headers['content-type']))) {
      throw new Problem('wrong-type', `Send the body as ${types.join(' or ')}.`)
    }
    next()
  },
  express.raw({ limit, type: () => true }),
  (req, res, next) => {
    const bytes: unknown = req.body
    const given = bytes instanceof Uint8Array && bytes.length > 0
    res.locals.bodyBytes = given ? bytes : new Uint8Array()
    req.body = given ? bytes : undefined
    next()
  },
]
