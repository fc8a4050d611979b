import { type Adam, adam } from './adam.js'
import type { Perceptron } from './perceptron.js'
import { seededRandom } from './random.js'
import { sigmoid } from './sigmoid.js'

/** Rows to learn from. A row is the numbers of its switches that are on, and its inputs. */
export interface PerceptronExamples {
  /** How many switches there are. */
  switches: number
  on: readonly ArrayLike<number>[]
  rows: readonly ArrayLike<number>[]
  /** 1 or 0 for each row. */
  labels: readonly number[]
}

export interface PerceptronOptions {
  hidden: number
  epochs: number
  /** Rows a step. */
  batch: number
  /** Step sizes of the layers and of the switches; they fall to a tenth by the last step. */
  rate: number
  switchRate: number
  /** L2 penalties, per step, on the mean loss. */
  ridge: number
  switchRidge: number
  /** Switches that are on in fewer rows keep the weight 0. */
  leastUses: number
  /** Share of hidden units, and twice that of inputs, left out of a step. */
  dropout: number
  seed: number
}

interface Layers {
  bias: Float32Array
  switches: Float32Array
  first: Float32Array
  offsets: Float32Array
  second: Float32Array
}

const NAMES = ['bias', 'switches', 'first', 'offsets', 'second'] as const

const layersOf = (sizes: { inputs: number; hidden: number; switches: number }): Layers => ({
  bias: new Float32Array(1),
  switches: new Float32Array(sizes.switches),
  first: new Float32Array(sizes.inputs * sizes.hidden),
  offsets: new Float32Array(sizes.hidden),
  second: new Float32Array(sizes.hidden),
})

/** A number about evenly spread around 0, of deviation 1: the sum of twelve even ones is near enough to normal. */
const spread = (random: () => number): number => {
  let sum = -6
  for (let i = 0; i < 12; i += 1) sum += random()
  return sum
}

/** Where a row's values go on their way up, kept for the way down. */
interface Scratch {
  row: Float32Array
  hidden: Float32Array
  /** The units that are not left out, then those of them that are above 0: the first `lives` places. */
  live: Int32Array
  lives: number
}

interface Pass {
  layers: Layers
  scratch: Scratch
  dropout: number
  random: () => number
}

/** Draws the units that a row is not to leave out. */
const drawUnits = ({ scratch, dropout, random }: Pass): void => {
  scratch.lives = 0
  for (let unit = 0; unit < scratch.hidden.length; unit += 1) {
    if (random() < dropout) continue
    scratch.live[scratch.lives] = unit
    scratch.lives += 1
  }
}

/** The log odds of a row with some inputs and units left out. Arrays are named outside of the loops, which is faster. */
const forward = (on: ArrayLike<number>, inputs: ArrayLike<number>, pass: Pass): number => {
  const { layers, scratch, dropout, random } = pass
  const { switches, first, second } = layers
  const { row, hidden, live } = scratch
  drawUnits(pass)
  const left = 1 / (1 - dropout / 2)
  let logOdds = layers.bias[0] as number
  for (let at = 0; at < on.length; at += 1) logOdds += switches[on[at] as number] as number
  hidden.set(layers.offsets)
  for (let input = 0, from = 0; input < row.length; input += 1, from += hidden.length) {
    const value = random() < dropout / 2 ? 0 : (inputs[input] as number) * left
    row[input] = value
    if (value === 0) continue
    for (let at = 0; at < scratch.lives; at += 1) {
      const unit = live[at] as number
      hidden[unit] = (hidden[unit] as number) + value * (first[from + unit] as number)
    }
  }
  let lives = 0
  for (let at = 0; at < scratch.lives; at += 1) {
    const unit = live[at] as number
    if ((hidden[unit] as number) <= 0) continue
    live[lives] = unit
    lives += 1
    logOdds += ((hidden[unit] as number) * (second[unit] as number)) / (1 - dropout)
  }
  scratch.lives = lives
  return logOdds
}

/** Adds the slope of a row's loss to `slopes`. */
const backward = (on: ArrayLike<number>, error: number, { layers, scratch, dropout }: Pass, slopes: Layers): void => {
  const { switches, first, second, offsets } = slopes
  const { row, hidden, live, lives } = scratch
  slopes.bias[0] = (slopes.bias[0] as number) + error
  for (let at = 0; at < on.length; at += 1) {
    const place = on[at] as number
    switches[place] = (switches[place] as number) + error
  }
  const share = error / (1 - dropout)
  for (let at = 0; at < lives; at += 1) {
    const unit = live[at] as number
    second[unit] = (second[unit] as number) + share * (hidden[unit] as number)
    hidden[unit] = share * (layers.second[unit] as number)
    offsets[unit] = (offsets[unit] as number) + (hidden[unit] as number)
  }
  for (let input = 0, from = 0; input < row.length; input += 1, from += hidden.length) {
    const value = row[input] as number
    if (value === 0) continue
    for (let at = 0; at < lives; at += 1) {
      const unit = live[at] as number
      first[from + unit] = (first[from + unit] as number) + value * (hidden[unit] as number)
    }
  }
}

/** The switches that are learned, in order, and each row's as places among them. */
const usedSwitches = ({ on, switches }: PerceptronExamples, leastUses: number) => {
  const uses = new Uint32Array(switches)
  for (const row of on)
    for (let at = 0; at < row.length; at += 1) uses[row[at] as number] = (uses[row[at] as number] ?? 0) + 1
  const used = Array.from(uses.keys()).filter((place) => (uses[place] as number) >= leastUses)
  const placeOf = new Int32Array(switches).fill(-1)
  used.forEach((place, at) => {
    placeOf[place] = at
  })
  const rows = on.map((row) => Int32Array.from(row, (place) => placeOf[place] as number).filter((place) => place >= 0))
  return { used, rows }
}

const shuffle = (order: number[], random: () => number): void => {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at] as number
    order[at] = order[other] as number
    order[other] = kept
  }
}

interface Sizes {
  inputs: number
  switches: number
  /** Which of the switches have a weight. */
  used: readonly number[]
}

const packed = ({ bias, switches, first, offsets, second }: Layers, { inputs, ...sizes }: Sizes): Perceptron => {
  const scale = switches.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127
  const bytes = Buffer.alloc(sizes.switches)
  sizes.used.forEach((place, at) => {
    bytes.writeInt8(Math.round((switches[at] as number) / scale), place)
  })
  const floats = Buffer.alloc(first.length * 4)
  first.forEach((weight, at) => {
    floats.writeFloatLE(weight, at * 4)
  })
  return {
    inputs,
    hidden: second.length,
    switches: sizes.switches,
    bias: bias[0] as number,
    switchScale: scale,
    switchBytes: bytes.toString('base64'),
    first: floats.toString('base64'),
    offsets: [...offsets],
    second: [...second],
  }
}

/**
 * Fits a `Perceptron` by Adam (Kingma and Ba, ICLR 2015) with dropout on steps of some rows, drawn from `seed`: the same
 * for the same examples on every machine.
 */
export const fitPerceptron = (examples: PerceptronExamples, options: PerceptronOptions): Perceptron => {
  const { hidden, epochs, batch, dropout } = options
  const inputs = examples.rows[0]?.length ?? 0
  const random = seededRandom(options.seed)
  const { used, rows: switchesOn } = usedSwitches(examples, options.leastUses)
  const layers = layersOf({ inputs, hidden, switches: used.length })
  const slopes = layersOf({ inputs, hidden, switches: used.length })
  layers.first.forEach((_, at) => {
    layers.first[at] = spread(random) * Math.sqrt(2 / inputs)
  })
  layers.second.forEach((_, at) => {
    layers.second[at] = spread(random) * 0.1
  })
  const share = examples.labels.reduce((sum, label) => sum + label, 0) / Math.max(1, examples.labels.length)
  layers.bias[0] = Math.log((share + 1e-6) / (1 - share + 1e-6))
  const steppers = NAMES.map((name): Adam => adam(layers[name], slopes[name]))
  const scratch = {
    row: new Float32Array(inputs),
    hidden: new Float32Array(hidden),
    live: new Int32Array(hidden),
    lives: 0,
  }
  const pass: Pass = { layers, scratch, dropout, random }
  const order = examples.labels.map((_, index) => index)
  const steps = epochs * Math.ceil(order.length / batch)
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    for (let from = 0; from < order.length; from += batch) {
      const rows = order.slice(from, from + batch)
      for (const index of rows) {
        const on = switchesOn[index] ?? []
        const probability = sigmoid(forward(on, examples.rows[index] ?? [], pass))
        backward(on, (probability - (examples.labels[index] ?? 0)) / rows.length, pass, slopes)
      }
      step += 1
      const fall = 1 - (0.9 * step) / steps
      NAMES.forEach((name, at) => {
        const ridges: Record<string, number> = {
          switches: options.switchRidge,
          first: options.ridge,
          second: options.ridge,
        }
        const rate = (name === 'switches' ? options.switchRate : options.rate) * fall
        steppers[at]?.({ rate, ridge: ridges[name] ?? 0 })
      })
    }
  }
  return packed(layers, { inputs, switches: examples.switches, used })
}
