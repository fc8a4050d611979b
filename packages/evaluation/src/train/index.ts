import type { TrainedModel } from './trained-model.js'

/** Every model whose weights ship, by its name; loaded when it is trained. */
const LOADERS: Readonly<Record<string, () => Promise<TrainedModel<unknown>>>> = {
  answers: async () => (await import('./conflict/answers-model.js')).answersModel,
  attributions: async () => (await import('./quotes/attributions-model.js')).attributionsModel,
  entailment: async () => (await import('./conflict/entailment-model.js')).entailmentModel,
  grouping: async () => (await import('./grouping/grouping-model.js')).groupingModel,
  labels: async () => (await import('./labels/labels-model.js')).labelsModel,
  loaded: async () => (await import('./loaded/loaded-model.js')).loadedModel,
  'headline-likeness': async () => (await import('./paraphrase.js')).headlineLikenessModel,
  numbers: async () => (await import('./conflict/numbers-model.js')).numbersModel,
  'same-fact': async () => (await import('./same-fact.js')).sameFact,
  'same-meaning': async () => (await import('./paraphrase.js')).sameMeaningModel,
  support: async () => (await import('./conflict/support-model.js')).supportModel,
  'word-alignment': async () => (await import('./word-alignment.js')).wordAlignmentModel,
}

export const MODELS: readonly string[] = Object.keys(LOADERS)

/** A model by its name; undefined where there is none. */
export const loadModel = async (name: string): Promise<TrainedModel<unknown> | undefined> => LOADERS[name]?.()
