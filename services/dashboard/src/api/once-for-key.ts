import { createHash } from 'node:crypto'
import type { KeptResponse } from '@parallax/store'
import type { Request, Response } from 'express'
import { asProblem } from '../server/as-problem.js'
import { callerKey } from '../server/caller.js'
import { Problem } from '../server/problem.js'
import { problemDetails } from '../server/problem-details.js'
import type { Services } from '../server/services.js'
import type { RawReply } from './route.js'

const KEY = /^[\x21-\x7e]{1,255}$/

interface Asked {
  req: Request
  res: Response
  store: Services['store']
  /** What of the body is kept; all of it without. */
  kept?: ((body: unknown) => unknown) | undefined
}

/**
 * Runs a POST once for its `Idempotency-Key`: the same request gets the first answer again, another request with
 * the same key 422, and one that comes while the first still runs 409. Without the header it just runs.
 */
export const onceForKey = async (
  { req, res, store, kept = (body) => body }: Asked,
  answer: () => Promise<RawReply>,
): Promise<RawReply> => {
  const key = req.get('idempotency-key')
  if (key === undefined) return answer()
  if (!KEY.test(key)) throw new Problem('bad-request', 'An Idempotency-Key has 1 to 255 printable ASCII characters.')

  // Two who hit on one key must not read each other's answers.
  const ownKey = `${callerKey(res) ?? ''} ${key}`
  const begun = await store.idempotency.begin(ownKey, requestHash(req, res))
  if (begun.state === 'running') throw new Problem('key-in-use', 'Wait for its answer, then ask again.')
  if (begun.state === 'mismatch') throw new Problem('key-reused', 'Another request was sent with this Idempotency-Key.')
  if (begun.state === 'done') return keptReply(begun.response)
  try {
    const reply = await replyOrProblem(answer)
    const isMade = reply.status < 400 && reply.body !== undefined
    await store.idempotency.finish(ownKey, keptResponse(isMade ? { ...reply, body: kept(reply.body) } : reply))
    return reply
  } catch (error) {
    await store.idempotency.forget(ownKey)
    throw error
  }
}

const keptResponse = ({ status, headers, body }: RawReply): KeptResponse => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  body: body === undefined ? '' : JSON.stringify(body),
})

const keptReply = ({ status, headers, body }: KeptResponse): RawReply => ({ status, headers, text: body })

const requestHash = (req: Request, res: Response): string => {
  const bytes: unknown = res.locals.bodyBytes
  const hash = createHash('sha256').update(`${req.method} ${req.originalUrl}\n`)
  return (bytes instanceof Uint8Array ? hash.update(bytes) : hash).digest('hex')
}

/** A refusal is an answer too, and is given again; a fault of ours is not, because the next try may do better. */
const replyOrProblem = async (answer: () => Promise<RawReply>): Promise<RawReply> => {
  try {
    return await answer()
  } catch (error) {
    const problem = asProblem(error)
    if (problem.status >= 500) throw error
    const headers = { ...problem.headers, 'Content-Type': 'application/problem+json; charset=utf-8' }
    return { status: problem.status, headers, body: problemDetails(problem) }
  }
}
