import type { TokenScope } from '@parallax/model'
import type { Response } from 'express'
import { z } from 'zod'
import type { Services } from '../server/services.js'
import { parseBody, parseQuery } from './parse-request.js'

/**
 * Who may ask: the scope that a token must have, where one is needed at all; reading is open to everybody. `metrics` is for
 * this machine and for whoever has a token. `alive` is for who looks after the process: nothing is asked and nothing counted.
 */
export type Policy = TokenScope | 'metrics' | 'alive'

interface Answer {
  description: string
  /** JSON of this shape. */
  schema?: z.ZodType
  /** Something else than JSON. */
  contentType?: string
}
type Answers = Readonly<Record<number, Answer>>

type Content<A extends Answer> = A extends { schema: infer S extends z.ZodType }
  ? { body: z.input<S> }
  : A extends { contentType: string }
    ? { text: string } | { stream: (res: Response) => void }
    : object

interface ReplyHead {
  headers?: Readonly<Record<string, string>>
  /** Strong entity tag, without quotes; a client that has it is answered 304. */
  etag?: string
}

/** What a route answers: one of its documented answers and nothing else. */
type Reply<A extends Answers> = {
  [S in keyof A & number]: { status: S } & ReplyHead & Content<A[S]>
}[keyof A & number]

/** A reply after its types did their work. */
export interface RawReply extends ReplyHead {
  status: number
  body?: unknown
  text?: string
  stream?: (res: Response) => void
}

interface RawRequest {
  /** The `{id}` of the path; empty where the path has none. */
  id: string
  query: URLSearchParams
  body: unknown
  header: Header
}

/** Headers that some routes look at. `if-none-match` is seen to for all of them, by the entity tag of the reply. */
export type HeaderName = 'if-match' | 'if-none-match' | 'last-event-id'

type Header = (name: HeaderName) => string | undefined

interface RouteSpec<Q extends z.ZodObject, B extends z.ZodType, A extends Answers> {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** As OpenAPI writes it: `/api/v1/feeds/{id}`. */
  path: string
  access: Policy
  summary: string
  /** What it looks at beside the query and the body. */
  headers?: readonly HeaderName[]
  query: Q
  body: B
  /** Bytes of the body at most, where it may be more than what other routes take; as in `2mb`. */
  bodyLimit?: string
  /** Media types of a body that is no JSON; it comes as its bytes. */
  bodyTypes?: readonly string[]
  /** A body as somebody could send it, for the documentation. */
  example?: z.input<B>
  answers: A
  /** Problems of its own, beside those that follow from method, access, query and body. */
  problems: readonly number[]
  /** What of the body is kept to be answered again for an `Idempotency-Key`, where that is not all of it. */
  kept?: (body: unknown) => unknown
  handle: (
    request: { id: string; query: z.output<Q>; body: z.output<B>; header: Header },
    services: Services,
  ) => Promise<Reply<NoInfer<A>>>
}

export interface Route extends Omit<RouteSpec<z.ZodObject, z.ZodType, Answers>, 'handle'> {
  run: (request: RawRequest, services: Services) => Promise<RawReply>
}

export const NO_QUERY = z.strictObject({})
export const NO_BODY = z.strictObject({}).optional()

/** A route of the API: its documentation, its checks and its handler are one value and cannot part. */
export const route = <Q extends z.ZodObject, B extends z.ZodType, const A extends Answers>(
  spec: RouteSpec<Q, B, A>,
): Route => {
  const { handle, ...documented } = spec
  return {
    ...documented,
    run: ({ id, header, query, body }, services) =>
      handle({ id, header, query: parseQuery(spec.query, query), body: parseBody(spec.body, body) }, services),
  }
}
