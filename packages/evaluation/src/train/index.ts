import { numbersModel } from './conflict/numbers-model.js'
import type { TrainedModel } from './trained-model.js'

/** Every model whose weights ship. */
export const MODELS: readonly TrainedModel<unknown>[] = [numbersModel]
