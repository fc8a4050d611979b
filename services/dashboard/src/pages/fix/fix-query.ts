import { z } from 'zod'

const ID_MAX = 100
/** A form with more is no page of ours. */
const ARTICLES_MAX = 200
const SEARCH_MAX = 200

const id = z.string().min(1).max(ID_MAX)
const maybe = id.optional().catch(undefined)

/** What a preview is asked for; anything else is no question that has an answer. */
export const PreviewQuery = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('merge'), into: id }),
  z.object({
    kind: z.literal('split'),
    article: z.union([id.transform((one) => [one]), z.array(id).min(1).max(ARTICLES_MAX)]),
  }),
  z.object({ kind: z.literal('move'), article: id, to: id }),
  z.object({ kind: z.literal('not-same-fact'), fact: id, a: z.coerce.number().int(), b: z.coerce.number().int() }),
  z.object({ kind: z.literal('wrong-finding'), finding: id }),
])
export type PreviewQuery = z.infer<typeof PreviewQuery>

/** What was done just now, for the page that says so. */
export const FixQuery = z.object({
  done: maybe,
  undone: z
    .literal('1')
    .optional()
    .catch(undefined)
    .transform((value) => value === '1'),
})
export type FixQuery = z.infer<typeof FixQuery>

/** Which other event, for which article; without one for the whole event. */
export const OtherQuery = z.object({
  article: maybe,
  q: z
    .string()
    .trim()
    .optional()
    .catch(undefined)
    .transform((text) => text?.slice(0, SEARCH_MAX) || undefined),
})
export type OtherQuery = z.infer<typeof OtherQuery>

export const FactQuery = z.object({ fact: maybe })
