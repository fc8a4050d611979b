import { z } from 'zod'

const HttpAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain })

/**
 * Who pays for an outlet, as the source of the lists says it (`data/starter-lists/NOTICE.md`). It is no judgement, and
 * `state-or-public` does not tell a public broadcaster from an outlet that a state runs: the source does not.
 */
const OutletKind = z.enum(['state-or-public', 'private', 'independent', 'non-profit'])

const StarterFeed = z.strictObject({
  title: z.string().min(1).max(100),
  url: HttpAddress,
  /** Of the outlet; null where the source does not say. */
  country: z.string().min(1).nullable(),
  kind: OutletKind.nullable(),
})

/** A file of `data/starter-lists`: its name is the id of the list. */
export const StarterListFile = z.strictObject({
  title: z.string().min(1).max(60),
  about: z.string().min(1).max(300),
  by: z.enum(['region', 'kind', 'language']),
  /** Its place among the lists. */
  order: z.int().positive(),
  /** The source group that its feeds are put into. */
  group: z.string().min(1).max(60),
  /** Primary tag of the language that its feeds are in. */
  language: z.string().regex(/^[a-z]{2}$/),
  feeds: z.array(StarterFeed).min(1),
})

/** Feeds to begin with. */
export type StarterList = Readonly<z.infer<typeof StarterListFile>> & { readonly id: string }
