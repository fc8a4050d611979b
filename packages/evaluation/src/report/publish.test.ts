import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { publish } from './publish.js'
import type { Result } from './result.js'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-publish-'))
  file = join(folder, 'figures.json')
  writeFileSync(file, JSON.stringify({ method: 'one', figures: [] }))
})
afterEach(() => rmSync(folder, { recursive: true }))

const result = (task: string, value: number): Result => ({
  ...{ task, set: 'set', setting: null, metric: 'f1', value, n: 7, how: 'rules', file: 'rows.jsonl', seconds: 3 },
  ...{ baseline: 0.5, best: null, floor: 0.1 },
})
const written = () => JSON.parse(readFileSync(file, 'utf8'))

it('what was measured is written with what it is measured against, in the order of the tasks', () => {
  publish(file, [result('feeds', 0.87654321), result('grouping', 1)], 'one')
  expect(written()).toEqual({
    method: 'one',
    figures: [
      {
        task: 'grouping',
        set: 'set',
        setting: null,
        metric: 'f1',
        value: 1,
        baseline: 0.5,
        best: null,
        n: 7,
        how: 'rules',
      },
      {
        ...{ task: 'feeds', set: 'set', setting: null, metric: 'f1', value: 0.8765, baseline: 0.5, best: null, n: 7 },
        how: 'rules',
      },
    ],
  })
})

it('a run over a part keeps the other figures, but never those of another method', () => {
  publish(file, [result('feeds', 0.8), result('grouping', 1)], 'one')
  publish(file, [result('feeds', 0.9)], 'one')
  expect(written().figures.map(({ value }: { value: number }) => value)).toEqual([1, 0.9])
  expect(() => publish(file, [result('feeds', 0.7)], 'two')).toThrow('1 figures of one were not measured again')
  publish(file, [result('feeds', 0.7), result('grouping', 0.9)], 'two')
  expect(written().method).toBe('two')
})
