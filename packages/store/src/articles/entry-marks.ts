import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Queryable, rows, run } from '../database.js'
import { cleanText } from '../foreign.js'
import { json, sql } from '../sql.js'

/** 132 bits: no two marks of one feed ever meet, and an index row stays small. */
const KEY_LENGTH = 22

/** What a mark is found by. */
export const markKey = (mark: string): string =>
  createHash('sha256').update(cleanText(mark)).digest('base64url').slice(0, KEY_LENGTH)

const Known = z.object({ mark: z.string(), articleId: z.string() })

interface Marked {
  /** Of the article. */
  id: string
  marks: readonly string[]
}

/** What the entries of a feed are known by. */
export const marksIn = (client: Queryable, feedId: string) => ({
  /** The articles that these marks lead to. */
  async find(marks: readonly string[]): Promise<Map<string, string>> {
    if (marks.length === 0) return new Map()
    const found = await rows(
      client,
      Known,
      sql`select mark, article_id as "articleId" from parallax.entry_marks
          where feed_id = ${feedId} and mark = any(${marks})`,
    )
    return new Map(found.map(({ mark, articleId }) => [mark, articleId]))
  },

  /** From now on the marks lead to their articles, unless they lead elsewhere already. */
  async learn(marked: readonly Marked[]): Promise<void> {
    const pairs = marked.flatMap(({ id, marks }) => marks.map((mark) => ({ id, mark })))
    if (pairs.length === 0) return
    await run(
      client,
      sql`insert into parallax.entry_marks (feed_id, mark, article_id)
          select ${feedId}, mark, id from jsonb_to_recordset(${json(pairs)}::jsonb) as pair(id text, mark text)
          on conflict (feed_id, mark) do nothing`,
    )
  },
})
