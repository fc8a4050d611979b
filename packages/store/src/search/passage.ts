import { z } from 'zod'
import { type Sql, sql } from '../sql.js'
import { type Marked, marked, markedIn } from './marked.js'

/** A verbatim piece of an article: who printed it and in which of its sentences it stands, null where in none. */
export interface Passage extends Marked {
  articleId: string
  outlet: string
  sentence: number | null
}

export const PassageColumns = z.object({
  texts: z.array(z.string()),
  textsMarked: z.array(z.string()),
  articleIds: z.array(z.string()),
  outletNames: z.array(z.string().nullable()),
  sentences: z.array(z.int().nullable()),
})

interface Columns {
  texts: Sql
  articleIds: Sql
  sentences: Sql
}

/** The columns of `PassageColumns`, from the arrays of a row that go with each other. */
export const passagesIn = ({ texts, articleIds, sentences }: Columns, q: string): Sql => sql`
  ${texts} as texts, ${articleIds} as "articleIds", ${sentences} as sentences,
  array(select ${markedIn(sql`text`, q)} from unnest(${texts}) with ordinality one(text, place) order by place) as "textsMarked",
  array(
    select o.name from unnest(${articleIds}) with ordinality one(id, place) left join parallax.articles a on a.id = one.id
    left join parallax.outlets o on o.id = a.outlet_id order by place
  ) as "outletNames"`

/** The passage that has the most of the words, of those whose article is still there; undefined where none is. */
export function passageOf(row: z.infer<typeof PassageColumns>): Passage | undefined {
  const passages = row.texts.flatMap((text, place) => {
    const [articleId, outlet] = [row.articleIds[place], row.outletNames[place]]
    if (articleId === undefined || !outlet) return []
    const sentence = row.sentences[place] ?? null
    return [{ articleId, outlet, sentence, ...marked(text, row.textsMarked[place] ?? text) }]
  })
  return passages.toSorted((a, b) => b.marks.length - a.marks.length)[0]
}
