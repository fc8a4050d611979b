import type { TimedFigure } from '../command/messages.js'
import type { Floors } from '../floors/floors.js'
import { figureKey } from './figure-key.js'
import { knownFor } from './published.js'

/** A figure beside what it is measured against. */
export interface Result extends TimedFigure {
  baseline: number | null
  best: number | null
  floor: number | null
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

export const resultOf = (figure: TimedFigure, floors: Floors): Result => {
  const key = figureKey(figure)
  return {
    ...figure,
    ...knownFor(key),
    value: rounded(figure.value, 6),
    seconds: rounded(figure.seconds, 2),
    floor: floors.floorOf(figure),
  }
}
