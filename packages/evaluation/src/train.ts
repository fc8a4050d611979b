import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { DataError } from './data/data-error.js'
import { DataFolder } from './data/data-folder.js'
import { loadModel, MODELS } from './train/index.js'
import { isAsTrained, trainModel } from './train/train-model.js'
import type { TrainedModel } from './train/trained-model.js'

const USAGE = 'npm run train -- --data DIR [--model NAME] [--check]'

const OPTIONS = {
  data: { type: 'string' },
  model: { type: 'string' },
  check: { type: 'boolean', default: false },
} as const

const readArguments = () => {
  try {
    return parseArgs({ options: OPTIONS }).values
  } catch (error) {
    throw new DataError(`${error instanceof Error ? error.message : error}\n${USAGE}`)
  }
}

const checkOne = (model: TrainedModel<unknown>, data: DataFolder): void => {
  const same = isAsTrained(model, data)
  console.log(`${model.name}: ${model.weightsFile} is ${same ? '' : 'not '}what training gives`)
  if (!same) process.exitCode = 1
}

const trainOne = async (model: TrainedModel<unknown>, data: DataFolder): Promise<void> => {
  const { figures } = await trainModel(model, data)
  console.log(`${model.name}: written to ${model.weightsFile}`)
  for (const { task, set, setting, metric, value, how } of figures)
    console.log(`  ${[task, set, setting, metric].filter(Boolean).join(' ')} ${value.toFixed(3)} (${how})`)
}

/** Trains the models whose weights ship, and writes them with their provenance, or checks that they are written so. */
const train = async (): Promise<void> => {
  const { data: folder = process.env.PARALLAX_EVALUATION_DATA, model: name, check } = readArguments()
  if (!folder) throw new DataError(`Say where the labelled data is: ${USAGE}`)
  const wanted = MODELS.filter((model) => name === undefined || model === name)
  if (wanted.length === 0) throw new DataError(`There is no model ${name}. Models: ${MODELS.join(', ')}.`)
  const data = new DataFolder(resolve(folder))
  for (const one of wanted) {
    const model = await loadModel(one)
    if (!model) continue
    if (check) checkOne(model, data)
    else await trainOne(model, data)
  }
}

train().catch((error) => {
  console.error(`parallax train: ${error instanceof DataError ? error.message : (error?.stack ?? error)}`)
  process.exitCode = 1
})
