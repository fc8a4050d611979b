import { groupLabels, read } from '@parallax/language'
import type { Span } from '@parallax/model'
import { z } from 'zod'
import { bCubedF1 } from '../metrics/groups-f1.js'
import type { Task } from './task.js'
import { textOfTokens } from './text-of-tokens.js'

const LabelsRow = z.object({
  event: z.string(),
  sentences: z.array(z.array(z.string())),
  mentions: z.array(
    z.object({ sentence: z.number(), start: z.number(), end: z.number(), text: z.string(), concept: z.string() }),
  ),
})

type LabelsRow = z.infer<typeof LabelsRow>

/** The article as running text, with the spans of its mentions in it. */
const articleOf = ({ sentences, mentions }: LabelsRow) => {
  const { text, spans } = textOfTokens(sentences)
  const labels = mentions.map(({ sentence, start, end }): Span => {
    const [first, last] = [spans[sentence]?.[start], spans[sentence]?.[end - 1]]
    return { start: first?.start ?? 0, end: last?.end ?? 0 }
  })
  return { reading: read(text), labels }
}

/** Who is meant by different names: mentions grouped across the articles of an event. */
export const labels: Task = {
  name: 'labels',
  sets: [
    {
      set: 'newswcl50',
      files: ['labels/newswcl50.jsonl'],
      score: ({ data, mistake }) => {
        const rows = data.rows('labels/newswcl50.jsonl', LabelsRow)
        const events = [...new Set(rows.map(({ event }) => event))]
        const scores = events.map((event) => {
          const articles = rows.filter((row) => row.event === event)
          const found = groupLabels(articles.map(articleOf)).flat()
          const mentions = articles.flatMap((row) => row.mentions)
          const items = mentions.map(({ text, concept }, at) => ({ gold: concept, found: String(found[at]), text }))
          for (const concept of new Set(items.map(({ gold }) => gold))) {
            const names = items.filter(({ gold }) => gold === concept).map(({ found, text }) => `${text} (${found})`)
            if (names.length > 1) mistake('concepts', () => `${concept}: ${[...new Set(names)].join(', ')}`)
          }
          return bCubedF1(items)
        })
        const value = scores.reduce((sum, score) => sum + score / scores.length, 0)
        const n = rows.reduce((sum, row) => sum + row.mentions.length, 0)
        return [{ set: 'newswcl50', setting: null, metric: 'b3F1', value, n, how: 'weights chosen on this set' }]
      },
    },
  ],
}
