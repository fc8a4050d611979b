import { z } from 'zod'
import type { PageElements } from './page-elements.js'

/** What schema.org says of an article, as far as it is used. Null where it does not say. */
export interface LinkedData {
  headline: string | null
  author: string | null
  published: string | null
  modified: string | null
  language: string | null
  /** Whose text it is, where that is not the author: a news agency. */
  source: string | null
  /** The whole text, as some publish it beside the page. */
  body: string | null
  wordCount: number | null
  /** False: readers have to pay or to sign in. */
  isFree: boolean | null
}

const MAX_LENGTH = 500_000

const Text = z.string().nullish().catch(null)
const Named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
const Names = z
  .union([Named.transform((name) => [name]), z.array(Named)])
  .nullish()
  .catch(null)
const Flag = z
  .union([z.boolean(), z.string().transform((word) => !/^(false|no|0)$/i.test(word.trim()))])
  .nullish()
  .catch(null)

const Item = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: Text,
  author: Names,
  creator: Names,
  datePublished: Text,
  dateModified: Text,
  inLanguage: Text,
  sourceOrganization: Names,
  creditText: Text,
  articleBody: Text,
  wordCount: z.coerce.number().int().positive().nullish().catch(null),
  isAccessibleForFree: Flag,
})

const Graph = z.object({ '@graph': z.array(z.unknown()) })

const ARTICLE_TYPE = /(Article|BlogPosting|Reportage)$/

const itemsOf = (data: unknown): readonly unknown[] => {
  if (Array.isArray(data)) return data.flatMap((one) => itemsOf(one))
  const graph = Graph.safeParse(data)
  return graph.success ? graph.data['@graph'] : [data]
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // Publishers break their own JSON often; the page's other statements remain.
  }
}

const joined = (names: readonly string[] | null | undefined): string | null => names?.join(', ') || null

const NOTHING: LinkedData = {
  headline: null,
  author: null,
  published: null,
  modified: null,
  language: null,
  source: null,
  body: null,
  wordCount: null,
  isFree: null,
}

const linkedOf = (item: z.infer<typeof Item>): LinkedData => ({
  headline: item.headline ?? null,
  author: joined(item.author) ?? joined(item.creator),
  published: item.datePublished ?? null,
  modified: item.dateModified ?? null,
  language: item.inLanguage ?? null,
  source: joined(item.sourceOrganization) ?? item.creditText ?? null,
  body: item.articleBody ?? null,
  wordCount: item.wordCount ?? null,
  isFree: item.isAccessibleForFree ?? null,
})

/** The first article that the page's JSON-LD describes. */
export const linkedData = ({ named }: PageElements): LinkedData => {
  for (const script of named('script')) {
    if (script.getAttribute('type')?.toLowerCase() !== 'application/ld+json') continue
    const text = script.textContent ?? ''
    for (const candidate of text.length > MAX_LENGTH ? [] : itemsOf(parsed(text))) {
      const item = Item.safeParse(candidate)
      if (item.success && [item.data['@type']].flat().some((type) => ARTICLE_TYPE.test(type)))
        return linkedOf(item.data)
    }
  }
  return NOTHING
}
