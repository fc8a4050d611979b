import { existsSync } from 'node:fs'
import { foldsOf } from '@parallax/learning'
import type { Run } from '../tasks/task.js'
import { ROOT, shippedProvenance } from './provenance.js'
import type { TrainedModel } from './trained-model.js'

export const FOLDS = 5

/** Which weights to score a row with. */
export interface Weighing<Weights> {
  /** `rules` (nothing was trained), `shipped weights`, `5 folds by event`, or `weights of unknown origin`: no provenance. */
  how: string
  /** The weights for rows of a group; undefined stands for the ones that ship, a function's own default. */
  of(group: string): Weights | undefined
}

export interface Scoring {
  /** The data file that is scored. */
  file: string
  /** The group of each of its rows. */
  groups: readonly string[]
  /** What a group is: `event`, `document`, `question`. */
  by: string
}

/**
 * The weights that a data file may be scored with. Where the shipped weights were trained on this very file, by its
 * SHA-256, every group is scored by weights that were trained without it: five folds, whole groups together.
 */
export const outOfFold = <Weights>(
  model: TrainedModel<Weights>,
  scoring: Scoring,
  { data }: Pick<Run, 'data'>,
): Weighing<Weights> => {
  const provenance = shippedProvenance(model.weightsFile)
  if (!provenance) {
    const weights = existsSync(`${ROOT}${model.weightsFile}`)
    return { how: weights ? 'weights of unknown origin' : 'rules', of: () => undefined }
  }
  const learned = provenance.trainedOn.some(({ sha256 }) => sha256 === data.sha256(scoring.file))
  if (!learned) return { how: 'shipped weights', of: () => undefined }

  const groups = model.groups?.(data) ?? scoring.groups
  const foldOf = data.kept(`${model.name} folds of ${model.groups ? 'all' : scoring.file}`, () => {
    const folds = foldsOf(groups, FOLDS)
    return new Map(groups.map((group, index) => [group, folds[index] ?? 0]))
  })
  const weightsOf = (fold: number): Weights =>
    data.kept(`${model.name} weights without fold ${fold} of ${model.groups ? 'all' : scoring.file}`, () =>
      model.train(data, { leaveOut: (group) => foldOf.get(group) === fold }),
    )
  return { how: `${FOLDS} folds by ${scoring.by}`, of: (group) => weightsOf(foldOf.get(group) ?? 0) }
}
