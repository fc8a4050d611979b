import type { Link, Slot } from '../slot.js'
import { metrics, tasks } from './measured.js'
import { figure } from './number-words.js'

/** Two digits after the point, as little as figures of a few hundred items can bear. */
const value = (of: number): string => of.toFixed(2)

/** How often Parallax is right, and what it still gets wrong. */
export const quality = {
  heading: 'Quality',
  what: 'How often Parallax is right: measured on news that people have labelled, and by reading what it found. What it gets wrong stands here as well.',
  tasks,
  metrics,
  value,
  count: figure,
  measured: 'Measured on labelled news',
  byMethod: (method: Slot) => (
    <>
      By the method {method}. No figure is of texts that the same model learned from: where a set was learned from,
      every part was scored by a model that had not seen it (“5 folds”). The best in print was mostly measured on the
      full official data, so compare with care. <code>npm run evaluate</code> measures all of it again.
    </>
  ),
  legend: {
    ours: 'Parallax',
    simple: 'the simplest method one would try first',
    best: 'the best in print',
    axis: '0 at the left, 1 (all right) at the right',
  },
  besides: (simple: number | null, best: number | null) =>
    [simple === null ? [] : `simple ${value(simple)}`, best === null ? [] : `best ${value(best)}`].flat().join(' · '),
  all: (count: number, task: string) => (
    <>
      all {count} figures<span class="unseen"> of {task}</span>
    </>
  ),
  figuresOf: (task: string) => `Figures of ${task}`,
  heads: ['data', 'what it says', 'Parallax', 'simple', 'best in print', 'counted', 'how'],
  how: { rules: 'rules set by hand', shipped: 'learned elsewhere' },
  found: 'Of what it finds, how much is right',
  foundNote:
    'Findings of real news, read beside their texts by a person. A small sample says little: the line shows how far off it may be.',
  right: (right: number, of: number) => `${right} of ${of} right`,
  between: (low: string, high: string) => `between ${low} and ${high} in 19 of 20 such samples`,
  notMeasured: 'not measured yet',
  misses: 'What it still gets wrong',
  missesNote:
    'Patterns seen when comparisons were read. The examples are made up to show the pattern. A finding that is wrong can be corrected, and is left out from then on.',
  missesOf: { event: 'Events', fact: 'Facts' },
  example: (example: string) => `For example: ${example}`,
  meaning: (about: Link) => <>What each kind of finding means, and what is never done: {about('About this method')}.</>,
}
