import { PLACING_TEXT_CHARACTERS, type PlacingArticle } from '@parallax/model'
import { z } from 'zod'

export const GroupingRow = z.object({
  id: z.string(),
  event: z.string(),
  outlet: z.string().nullable(),
  title: z.string(),
  publishedAt: z.string().nullable(),
  paragraphs: z.array(z.string()),
})
export type GroupingRow = z.infer<typeof GroupingRow>

/** When all undated articles are seen. */
const SEEN_AT = '2026-01-01T00:00:00.000Z'

/** As many characters of the first paragraphs as the store keeps for placing. */
const LEAD_MAX = 1600

/** The first paragraphs, whole ones where even the first is not too long. */
const leadOf = ([first = '', ...more]: readonly string[]): string => {
  let lead = first.slice(0, LEAD_MAX)
  for (const paragraph of more) {
    if (lead.length + 1 + paragraph.length > LEAD_MAX) break
    lead += `\n${paragraph}`
  }
  return lead
}

/** What placing gets to see of an article: its date only where it is `dated`. An unnamed outlet is one of its own. */
export const placingArticle = (row: GroupingRow, dated: boolean): PlacingArticle => {
  const publishedAt = dated ? row.publishedAt : null
  return {
    id: row.id,
    outletId: row.outlet ?? `outlet of ${row.id}`,
    title: row.title,
    lead: leadOf(row.paragraphs),
    text: row.paragraphs.join('\n').slice(0, PLACING_TEXT_CHARACTERS),
    publishedAt,
    seenAt: publishedAt ?? SEEN_AT,
  }
}
