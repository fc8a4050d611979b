import type { Request, Response } from 'express'
import { matchesTag } from './matches-tag.js'
import type { RawReply } from './route.js'

/** Writes a reply; 304 where the client's entity tag still holds (RFC 9110 section 13.1.2). */
export const sendReply = (req: Request, res: Response, reply: RawReply): void => {
  if (reply.stream !== undefined && req.method !== 'HEAD') {
    reply.stream(res)
    return
  }

  res.status(reply.status).set(reply.headers ?? {})
  if (reply.etag !== undefined && isCurrent(req, res, reply.etag)) res.status(304).end()
  else if (reply.text !== undefined) res.send(reply.text)
  else if (reply.body === undefined) res.end()
  else res.json(reply.body)
}

const isCurrent = (req: Request, res: Response, etag: string): boolean => {
  res.set('ETag', `"${etag}"`).set('Cache-Control', 'private, no-cache')
  return req.method !== 'PUT' && matchesTag(req.get('if-none-match'), etag)
}
