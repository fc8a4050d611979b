import { read } from '@parallax/language'
import { z } from 'zod'
import { bCubedF1 } from '../metrics/groups-f1.js'
import type { Task } from './task.js'

const LabelsRow = z.object({
  event: z.string(),
  sentences: z.array(z.array(z.string())),
  mentions: z.array(z.object({ text: z.string(), concept: z.string() })),
})

/** Where what follows no longer says who is meant. */
const ENDS_HEAD = new Set(['ADP', 'SCONJ', 'PRON', 'VERB', 'AUX', 'PUNCT', 'CCONJ'])
const IS_HEAD = new Set(['NOUN', 'PROPN'])

/** Lemma of the word that a mention is about: the last noun before a preposition, a verb or a comma. */
const headOf = (mention: string): string => {
  const { tokens } = read(mention.replaceAll('\n', ' '))
  let head: string | undefined
  for (const { pos, lemma } of tokens) {
    if (head !== undefined && ENDS_HEAD.has(pos)) break
    if (IS_HEAD.has(pos)) head = lemma
  }
  return head ?? tokens.at(-1)?.lemma ?? mention
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
          const mentions = rows.filter((row) => row.event === event).flatMap((row) => row.mentions)
          const items = mentions.map(({ text, concept }) => ({ gold: concept, found: headOf(text), text }))
          for (const concept of new Set(items.map(({ gold }) => gold))) {
            const names = items.filter(({ gold }) => gold === concept).map(({ found, text }) => `${text} (${found})`)
            if (names.length > 1) mistake('concepts', () => `${concept}: ${[...new Set(names)].join(', ')}`)
          }
          return bCubedF1(items)
        })
        const value = scores.reduce((sum, score) => sum + score / scores.length, 0)
        const n = rows.reduce((sum, row) => sum + row.mentions.length, 0)
        return [{ set: 'newswcl50', setting: null, metric: 'b3F1', value, n, how: 'rules' }]
      },
    },
  ],
}
