import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { progressLines } from '../command/progress-lines.js'
import { runTasks } from '../command/run-tasks.js'
import { DataError } from '../data/data-error.js'
import type { DataFolder } from '../data/data-folder.js'
import { DATA_SOURCES } from './data-sources.js'
import { type Provenance, provenanceFile, ROOT } from './provenance.js'
import type { TrainedModel } from './trained-model.js'
import { weightsText } from './weights-text.js'

const rowsIn = (file: string, data: DataFolder): number => data.bytes(file).toString('utf8').trim().split('\n').length

const provenanceOf = ({ name, trainedOn, chosen }: TrainedModel<unknown>, data: DataFolder): Provenance => ({
  model: name,
  trainedOn: trainedOn.map((file) => ({
    file,
    sha256: data.sha256(file),
    rows: rowsIn(file, data),
    ...(DATA_SOURCES[file] ?? { source: 'unknown', licence: 'unknown' }),
  })),
  chosen,
  figures: [],
})

/** What the tasks that use the model come to with its new weights: on rows it has learned from, out of fold. */
const figuresOf = async ({ shownBy }: TrainedModel<unknown>, data: DataFolder): Promise<Provenance['figures']> => {
  const orders = shownBy.map((task) => ({ data: data.path, task, set: null, errors: false }))
  const outcomes = await runTasks(orders, progressLines())
  const problems = outcomes.flatMap((outcome) => outcome.problems)
  if (problems.length > 0) throw new DataError(problems.join('\n'))
  return outcomes
    .flatMap(({ figures }) => figures)
    .filter(({ how }) => how !== 'rules')
    .map(({ task, set, setting, metric, value, how }) => ({
      task,
      set,
      setting,
      metric,
      value: Number(value.toFixed(4)),
      how,
    }))
}

const write = (file: string, provenance: Provenance): void =>
  writeFileSync(file, `${JSON.stringify(provenance, null, 2)}\n`)

const trained = (model: TrainedModel<unknown>, data: DataFolder): string => {
  const missing = model.trainedOn.filter((file) => !data.has(file))
  if (missing.length > 0) throw new DataError(`${model.name} needs ${missing.join(', ')} in ${data.path}.`)
  return weightsText(model, model.train(data))
}

/** Whether training gives the weights that ship, byte for byte. Writes nothing. */
export const isAsTrained = (model: TrainedModel<unknown>, data: DataFolder): boolean => {
  const file = `${ROOT}${model.weightsFile}`
  return existsSync(file) && readFileSync(file, 'utf8') === trained(model, data)
}

/** Trains a model on all rows, writes its weights and their provenance, and gives the latter. */
export const trainModel = async (model: TrainedModel<unknown>, data: DataFolder): Promise<Provenance> => {
  writeFileSync(`${ROOT}${model.weightsFile}`, trained(model, data))
  const provenance = provenanceOf(model, data)
  write(provenanceFile(model.weightsFile), provenance)
  const measured = { ...provenance, figures: await figuresOf(model, data) }
  write(provenanceFile(model.weightsFile), measured)
  return measured
}
