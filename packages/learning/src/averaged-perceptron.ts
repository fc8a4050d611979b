import type { Perceptron } from './perceptron.js'

const averagedSwitches = (networks: readonly Perceptron[]): Pick<Perceptron, 'switchScale' | 'switchBytes'> => {
  const tables = networks.map(({ switchBytes }) => Buffer.from(switchBytes, 'base64'))
  const weights = Float64Array.from({ length: networks[0]?.switches ?? 0 }, (_, place) =>
    networks.reduce((sum, { switchScale }, at) => sum + (tables[at]?.readInt8(place) ?? 0) * switchScale, 0),
  )
  const most = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1e-9)
  const bytes = Int8Array.from(weights, (weight) => Math.round((weight / most) * 127))
  return { switchScale: most / 127 / networks.length, switchBytes: Buffer.from(bytes.buffer).toString('base64') }
}

/** The units of all networks side by side: for each input the weights of the first network's units, then the next one's. */
const joinedFirst = (networks: readonly Perceptron[]): string => {
  const layers = networks.map(({ first }) => Buffer.from(first, 'base64'))
  return Buffer.concat(
    Array.from({ length: networks[0]?.inputs ?? 0 }, (_, input) =>
      networks.map(({ hidden }, at) => layers[at]?.subarray(input * hidden * 4, (input + 1) * hidden * 4) ?? []),
    )
      .flat()
      .map((part) => Uint8Array.from(part)),
  ).toString('base64')
}

/**
 * One network whose log odds are the mean of those of several with the same inputs and switches. Networks of different
 * examples err differently, so that their mean errs less (Breiman, Machine Learning 1996).
 */
export const averagedPerceptron = (networks: readonly Perceptron[]): Perceptron => ({
  inputs: networks[0]?.inputs ?? 0,
  hidden: networks.reduce((sum, { hidden }) => sum + hidden, 0),
  switches: networks[0]?.switches ?? 0,
  bias: networks.reduce((sum, { bias }) => sum + bias / networks.length, 0),
  ...averagedSwitches(networks),
  first: joinedFirst(networks),
  offsets: networks.flatMap(({ offsets }) => offsets),
  second: networks.flatMap(({ second }) => second.map((weight) => weight / networks.length)),
})
