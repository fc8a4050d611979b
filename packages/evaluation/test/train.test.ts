import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Logistic, seededRandom } from '@parallax/learning'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { DataFolder } from '../src/data/data-folder.js'
import { outOfFold } from '../src/train/out-of-fold.js'
import { ROOT } from '../src/train/provenance.js'
import { isAsTrained, trainModel } from '../src/train/train-model.js'
import type { TrainedModel } from '../src/train/trained-model.js'
import { runCommand } from './run-command.js'

const GROUPS = Array.from({ length: 20 }, (_, row) => `event ${row % 10}`)

let folder: string
let data: DataFolder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-train-'))
  data = new DataFolder(folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (file: string, text: string): void => {
  writeFileSync(join(folder, file.replace('/', '-')), text)
}

/** Its weights are the groups it learned from. */
const modelIn = (): TrainedModel<string[]> => ({
  name: 'tiny',
  trainedOn: ['rows'],
  weightsFile: join(relative(ROOT, folder), 'tiny-weights.ts'),
  exported: { name: 'TINY_WEIGHTS', type: 'Groups', from: './groups.js' },
  chosen: 'Nothing to choose.',
  shownBy: [],
  train: (_, { leaveOut = () => false } = {}) => [...new Set(GROUPS)].filter((group) => !leaveOut(group)),
})

it('rows that the shipped weights were trained on are scored by weights that have not seen their group', async () => {
  put('rows', 'the rows that were learned from\n')
  const model = modelIn()
  const scoring = { file: 'rows', groups: GROUPS, by: 'event' }
  expect(outOfFold(model, scoring, { data })).toMatchObject({ how: 'rules' })

  await trainModel(model, data)
  let trained = 0
  const counting = {
    ...model,
    train: (...given: Parameters<typeof model.train>) => {
      trained += 1
      return model.train(...given)
    },
  }
  const weights = outOfFold(counting, scoring, { data })
  expect(weights.how).toBe('5 folds by event')
  for (const group of GROUPS) {
    expect(weights.of(group)).toHaveLength(8)
    expect(weights.of(group)).not.toContain(group)
  }
  expect(trained).toBe(5)
})

it('a model of several files is trained five times for all of them', async () => {
  put('rows', 'the rows that were learned from\n')
  put('more', 'more of them\n')
  let trained = 0
  const model: TrainedModel<string[]> = {
    ...modelIn(),
    trainedOn: ['rows', 'more'],
    groups: () => GROUPS,
    train: (...given) => {
      trained += 1
      return modelIn().train(...given)
    },
  }
  await trainModel(model, data)
  trained = 0
  for (const file of ['rows', 'more']) {
    const groups = GROUPS.slice(file === 'rows' ? 0 : 5)
    const weights = outOfFold(model, { file, groups, by: 'event' }, { data })
    for (const group of groups) expect(weights.of(group)).not.toContain(group)
  }
  expect(trained).toBe(5)
})

it('other rows are scored by the weights that ship', async () => {
  put('rows', 'the rows that were learned from\n')
  const model = modelIn()
  await trainModel(model, data)
  put('rows', 'rows that nobody has seen\n')
  const weights = outOfFold(model, { file: 'rows', groups: GROUPS, by: 'event' }, { data: new DataFolder(folder) })
  expect(weights.how).toBe('shipped weights')
  expect(weights.of('event 3')).toBeUndefined()
})

it('writes weights that can be imported, and from what they were learned', async () => {
  put('rows', 'one\ntwo\nthree\n')
  const random = seededRandom(3)
  const learned: Logistic = {
    inputs: ["the word's length", 'b'],
    bias: -0.5,
    weights: Array.from({ length: 60 }, () => random()),
  }
  const model: TrainedModel<Logistic> = {
    ...modelIn(),
    exported: { name: 'TINY_WEIGHTS', type: 'Logistic', from: '@parallax/learning' },
    train: () => learned,
  }
  await trainModel(model, data)
  const file = join(folder, 'tiny-weights.ts')
  const { TINY_WEIGHTS } = await import(/* @vite-ignore */ pathToFileURL(file).href)
  expect(TINY_WEIGHTS).toEqual(learned)
  expect(
    readFileSync(file, 'utf8')
      .split('\n')
      .every((line) => line.length <= 130),
  ).toBe(true)
  expect(JSON.parse(readFileSync(join(folder, 'tiny-weights.provenance.json'), 'utf8'))).toEqual({
    model: 'tiny',
    trainedOn: [{ file: 'rows', sha256: data.sha256('rows'), rows: 3, source: 'unknown', licence: 'unknown' }],
    chosen: 'Nothing to choose.',
    figures: [],
  })
})

it('weights without a provenance are called so, never rules', () => {
  put('rows', 'one\n')
  writeFileSync(join(folder, 'tiny-weights.ts'), 'export const TINY_WEIGHTS = []\n')
  const weights = outOfFold(modelIn(), { file: 'rows', groups: GROUPS, by: 'event' }, { data })
  expect(weights.how).toBe('weights of unknown origin')
})

it('weights that training does not give are found out', async () => {
  put('rows', 'one\n')
  const model = modelIn()
  expect(isAsTrained(model, data)).toBe(false)
  await trainModel(model, data)
  expect(isAsTrained(model, data)).toBe(true)
  appendFileSync(join(folder, 'tiny-weights.ts'), '// touched\n')
  expect(isAsTrained(model, data)).toBe(false)
})

it('data that a model needs and that is not there is told in a sentence', async () => {
  await expect(trainModel(modelIn(), data)).rejects.toThrow(`tiny needs rows in ${folder}.`)
})

it('an unknown model is answered with a sentence', async () => {
  const { code, stderr } = await runCommand('train', ['--data', folder, '--model', 'x'])
  expect(code).toBe(1)
  expect(stderr).toMatch(/^parallax train: There is no model x\. Models: /)
})
