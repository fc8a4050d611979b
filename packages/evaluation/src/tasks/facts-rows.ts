import type { EventInput, Evidence } from '@parallax/model'
import { z } from 'zod'

const Place = z.tuple([z.string(), z.int()])
export const FactsRow = z.object({
  event: z.string(),
  title: z.string(),
  articles: z.array(z.object({ outlet: z.string(), date: z.string(), sentences: z.array(z.string()) })),
  pairs: z.array(
    z.object({
      a: Place,
      b: Place,
      relation: z.enum(['same', 'overlap', 'conflict']),
      agreed: z.boolean().nullable(),
    }),
  ),
})
export type FactsRow = z.infer<typeof FactsRow>

/** Each labelled sentence is a paragraph of its article; sentence 0 is the headline. */
export const eventInput = (row: FactsRow): EventInput => ({
  corrections: [],
  articles: row.articles.map(({ outlet, date, sentences: [title = '', ...sentences] }) => ({
    id: outlet,
    revisionId: null,
    outlet: { id: outlet, name: outlet },
    title,
    url: `https://${outlet}.example/`,
    publishedAt: `${date}T00:00:00.000Z`,
    seenAt: `${date}T00:00:00.000Z`,
    textState: 'read',
    paragraphs: sentences.map((sentence) => sentence.replaceAll('\n', ' ')),
  })),
})

export const pairKey = (a: readonly [string, number], b: readonly [string, number]): string =>
  [a.join(' '), b.join(' ')].sort().join(' | ')

/** The labelled sentence that a mention stands in: its outlet, and 0 for the headline, else its paragraph, counted from 1. */
export const placeOf = (mention: Evidence, { articles }: Pick<EventInput, 'articles'>): [string, number] => {
  if (mention.in === 'title') return [mention.articleId, 0]
  let sentence = 0
  let end = -1
  for (const paragraph of articles.find(({ id }) => id === mention.articleId)?.paragraphs ?? []) {
    if (end >= mention.start) break
    sentence += 1
    end += paragraph.length + 1
  }
  return [mention.articleId, sentence]
}
