import express, { type RequestHandler } from 'express'
import { jsonDepth } from './json-depth.js'
import { Problem } from './problem.js'

const LIMIT = '100kb'
/** Deeper than anything the API takes. JSON.stringify overflows the stack on what JSON.parse still accepts. */
const MAX_DEPTH = 32

const JSON_IN_UTF8 = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i

const hasBody = (headers: Readonly<Record<string, unknown>>): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

const refuseOtherTypes: RequestHandler = (req, _res, next) => {
  if (hasBody(req.headers) && !JSON_IN_UTF8.test(req.headers['content-type'] ?? '')) {
    throw new Problem('not-json', 'Send application/json in UTF-8.')
  }
  next()
}

const parseJson = (bytes: Uint8Array): unknown => {
  if (jsonDepth(bytes) > MAX_DEPTH) throw new Problem('bad-request', `The body nests deeper than ${MAX_DEPTH} levels.`)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Problem('bad-request', 'The body is not valid JSON in UTF-8.')
  }
}

const parseBody: RequestHandler = (req, res, next) => {
  const bytes: unknown = req.body
  const given = bytes instanceof Uint8Array && bytes.length > 0
  res.locals.bodyBytes = given ? bytes : new Uint8Array()
  req.body = given ? parseJson(bytes) : undefined
  next()
}

/**
 * Reads a JSON body of at most 100 kB or what is given, also after inflating, or answers 400, 413 or 415. Without one
 * `body` is undefined. The bytes as they came stay in `res.locals.bodyBytes`.
 */
export const jsonBody = (limit = LIMIT): RequestHandler[] => [
  refuseOtherTypes,
  express.raw({ limit, type: () => true }),
  parseBody,
]

/** Reads the plain forms of the pages, of at most 100 kB or what is given; that of a group has a field an outlet. */
export const formBody = (limit = LIMIT): RequestHandler =>
  express.urlencoded({ extended: false, limit, parameterLimit: 1_000 })
