import { basename } from 'node:path'
import type { TrainedModel } from './trained-model.js'

const WIDTH_MAX = 118

const indented = (text: string, depth: number): string => `${'  '.repeat(depth)}${text}`

/** A key as code has it: in quotation marks where it is no name, such as a word with a hyphen. */
const keyText = (key: string): string => (/^[a-z_$][\w$]*$/i.test(key) ? key : JSON.stringify(key))

/** A JSON value in lines of bounded width, so that a change of weights is a change of few lines. */
const linesOf = (value: unknown, depth: number, name = ''): string[] => {
  const whole = `${name}${JSON.stringify(value)}`
  if (typeof value !== 'object' || value === null || whole.length + 2 * depth <= WIDTH_MAX)
    return [indented(whole, depth)]
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const inner = Object.entries(value).flatMap(([key, element]) => {
    const lines = linesOf(element, depth + 1, Array.isArray(value) ? '' : `${keyText(key)}: `)
    return lines.map((line, index) => (index === lines.length - 1 ? `${line},` : line))
  })
  return [indented(`${name}${open}`, depth), ...inner, indented(close, depth)]
}

/** A TypeScript file that exports `weights`. */
export const weightsText = ({ name, weightsFile, exported }: TrainedModel<unknown>, weights: unknown): string => {
  const provenance = basename(weightsFile).replace(/\.ts$/, '.provenance.json')
  const [first = '', ...rest] = linesOf(weights, 0)
  return [
    `// Written by \`npm run train -- --model ${name}\`: not to be edited. What it was learned from: ${provenance}.`,
    `import type { ${exported.type} } from '${exported.from}'`,
    '',
    `export const ${exported.name}: ${exported.type} = ${first}`,
    ...rest,
    '',
  ].join('\n')
}
