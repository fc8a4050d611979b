import { type Reading, read } from '@parallax/language'
import type { Span } from '@parallax/model'
import { z } from 'zod'
import type { DataFolder } from '../../data/data-folder.js'
import { textOfTokens } from '../text-of-tokens.js'

export const LABELS_FILE = 'labels/newswcl50.jsonl'

const LabelsRow = z.object({
  event: z.string(),
  sentences: z.array(z.array(z.string())),
  mentions: z.array(
    z.object({ sentence: z.number(), start: z.number(), end: z.number(), text: z.string(), concept: z.string() }),
  ),
})
type LabelsRow = z.infer<typeof LabelsRow>

/** The articles of an event, with the spans of their mentions, and all their mentions one after the other. */
export interface LabelledEvent {
  event: string
  articles: { reading: Reading; labels: Span[] }[]
  mentions: LabelsRow['mentions']
}

/** The article as running text, with the spans of its mentions in it. */
const articleOf = ({ sentences, mentions }: LabelsRow) => {
  const { text, spans } = textOfTokens(sentences)
  const labels = mentions.map(({ sentence, start, end }): Span => {
    const [first, last] = [spans[sentence]?.[start], spans[sentence]?.[end - 1]]
    return { start: first?.start ?? 0, end: last?.end ?? 0 }
  })
  return { reading: read(text), labels }
}

/** Every event of the data, read once. */
export const labelledEvents = (data: DataFolder): LabelledEvent[] =>
  data.kept('labelled events', () => {
    const rows = data.rows(LABELS_FILE, LabelsRow)
    return [...new Set(rows.map(({ event }) => event))].map((event) => {
      const own = rows.filter((row) => row.event === event)
      return { event, articles: own.map(articleOf), mentions: own.flatMap(({ mentions }) => mentions) }
    })
  })
