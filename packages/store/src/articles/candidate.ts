import { AUTHOR_MAX, addressKey, cleanDate, cleanLine, SUMMARY_MAX, TITLE_MAX } from '../foreign.js'
import { newId } from '../new-id.js'
import { json, type Sql, sql } from '../sql.js'
import type { ArrivedEntry } from './add-entries.js'
import { markKey } from './entry-marks.js'

/** A category is a word or two. */
const CATEGORY_MAX = 200

export type Candidate = ReturnType<typeof candidate>

/** An entry as a row that may become an article. */
export const candidate = (entry: ArrivedEntry) => ({
  id: newId(),
  url: entry.url,
  url_key: addressKey(entry.url),
  title: cleanLine(entry.title, TITLE_MAX),
  author: entry.author && cleanLine(entry.author, AUTHOR_MAX),
  summary: entry.summary && cleanLine(entry.summary, SUMMARY_MAX),
  published_at: cleanDate(entry.publishedAt),
  updated_at: cleanDate(entry.updatedAt),
  language: entry.language ?? null,
  categories: (entry.categories ?? []).map((category) => cleanLine(category, CATEGORY_MAX)),
  credit: entry.credit ? cleanLine(entry.credit, AUTHOR_MAX) : null,
  paragraphs: entry.paragraphs,
  marks: (entry.marks ?? []).map(markKey),
})

/** A candidate that is no article yet, with the revision that it gets where its feed carried its text, and the beginning of it. */
export interface Fresh extends Candidate {
  revision_id: string | null
  lead: string
}

const COLUMNS = sql`id text, url text, url_key text, title text, author text, summary text, published_at timestamptz,
  updated_at timestamptz, language text, categories text[], credit text, paragraphs text[]`

/** In one order for everyone: two polls that add the same entries in different orders would lock each other out. */
const ordered = (candidates: readonly Candidate[]): string =>
  json(candidates.map(({ marks: _, ...row }) => row).toSorted((a, b) => (a.url_key < b.url_key ? -1 : 1)))

export const recordset = (candidates: readonly Candidate[]): Sql =>
  sql`jsonb_to_recordset(${ordered(candidates)}::jsonb) as entry(${COLUMNS})`

export const freshset = (fresh: readonly Fresh[]): Sql =>
  sql`jsonb_to_recordset(${ordered(fresh)}::jsonb) as entry(${COLUMNS}, revision_id text, lead text)`
