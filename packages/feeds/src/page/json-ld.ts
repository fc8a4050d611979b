import { z } from 'zod'
import type { PageDocument } from './page-dom.js'

/** What schema.org says of an article, as far as it is used. */
export interface LinkedData {
  headline: string | null
  author: string | null
  published: string | null
}

const MAX_LENGTH = 500_000

const Named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
const Authors = z.union([Named.transform((name) => [name]), z.array(Named)])

const Item = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: z.string().optional().catch(undefined),
  author: Authors.optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
})

const Graph = z.object({ '@graph': z.array(z.unknown()) })

const ARTICLE_TYPE = /(Article|BlogPosting|Reportage)$/

const itemsOf = (data: unknown): readonly unknown[] => {
  if (Array.isArray(data)) return data
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

/** The first article that the page's JSON-LD describes. */
export const linkedData = (document: PageDocument): LinkedData => {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? ''
    for (const candidate of text.length > MAX_LENGTH ? [] : itemsOf(parsed(text))) {
      const item = Item.safeParse(candidate)
      if (!item.success || ![item.data['@type']].flat().some((type) => ARTICLE_TYPE.test(type))) continue
      const { headline, author, datePublished } = item.data
      return { headline: headline ?? null, author: author?.join(', ') || null, published: datePublished ?? null }
    }
  }
  return { headline: null, author: null, published: null }
}
