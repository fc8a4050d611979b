import { groupLabels } from '@parallax/language'
import { bCubedF1 } from '../../metrics/groups-f1.js'
import { labelsModel } from '../../train/labels/labels-model.js'
import { outOfFold } from '../../train/out-of-fold.js'
import type { Run, Task } from '../task.js'
import { LABELS_FILE, labelledEvents } from './labels-rows.js'

interface Item {
  gold: string
  found: string
  text: string
}

const keepMistakes = (items: readonly Item[], { mistake }: Run): void => {
  for (const concept of new Set(items.map(({ gold }) => gold))) {
    const names = items.filter(({ gold }) => gold === concept).map(({ found, text }) => `${text} (${found})`)
    if (names.length > 1) mistake('concepts', () => `${concept}: ${[...new Set(names)].join(', ')}`)
  }
}

/** Who is meant by different names: mentions grouped across the articles of an event. */
export const labels: Task = {
  name: 'labels',
  sets: [
    {
      set: 'newswcl50',
      files: [LABELS_FILE],
      score: (run) => {
        const events = labelledEvents(run.data)
        const groups = events.map(({ event }) => event)
        const weighing = outOfFold(labelsModel, { file: LABELS_FILE, groups, by: 'event' }, run)
        const scores = events.map(({ event, articles, mentions }, at) => {
          run.progress(at, events.length)
          const found = groupLabels(articles, weighing.of(event)).flat()
          const items = mentions.map(({ text, concept }, mention) => ({
            gold: concept,
            found: String(found[mention]),
            text,
          }))
          keepMistakes(items, run)
          return bCubedF1(items)
        })
        const value = scores.reduce((sum, score) => sum + score / scores.length, 0)
        const n = events.reduce((sum, { mentions }) => sum + mentions.length, 0)
        return [{ set: 'newswcl50', setting: null, metric: 'b3F1', value, n, how: weighing.how }]
      },
    },
  ],
}
