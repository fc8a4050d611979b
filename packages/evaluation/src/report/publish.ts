import { readFileSync, writeFileSync } from 'node:fs'
import { Figures } from '@parallax/quality'
import { DataError } from '../data/data-error.js'
import { TASKS } from '../tasks/index.js'
import { figureKey } from './figure-key.js'
import type { Result } from './result.js'

/** Four digits: what another processor's arithmetic may change is behind them. */
const published = (value: number): number => Number(value.toFixed(4))

const figureOf = ({
  task,
  set,
  setting,
  metric,
  value,
  baseline,
  best,
  n,
  how,
}: Result): Figures['figures'][number] => ({
  ...{ task, set, setting, metric, value: published(value), baseline, best, n, how },
})

/**
 * Writes what was measured into the file of published figures. After a run over a part of the data the other figures
 * stay, where they are of the same method.
 * @throws DataError where they are of another one
 */
export const publish = (file: string, results: readonly Result[], method: string): void => {
  const before = Figures.parse(JSON.parse(readFileSync(file, 'utf8')))
  const measured = new Map(results.map((result) => [figureKey(result), figureOf(result)]))
  const kept = before.figures.filter((figure) => !measured.has(figureKey(figure)))
  if (kept.length > 0 && before.method !== method)
    throw new DataError(
      `Nothing was published: ${kept.length} figures of ${before.method} were not measured again with ${method}.`,
    )
  const figures = [...kept, ...measured.values()].sort((a, b) => place(a) - place(b))
  writeFileSync(file, `${JSON.stringify({ method, figures }, null, 2)}\n`)
}

const place = ({ task }: { task: string }): number => TASKS.indexOf(task)
