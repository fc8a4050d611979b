import { basename } from 'node:path'
import type { TrainedModel } from './trained-model.js'

const WIDTH_MAX = 118

const indented = (text: string, depth: number): string => `${'  '.repeat(depth)}${text}`

/** A key as code has it: in quotation marks where it is no name, such as a word with a hyphen. */
const keyText = (key: string): string => (/^[a-z_$][\w$]*$/i.test(key) ? key : JSON.stringify(key))

/** As many of the pieces on each line as fit. */
const filled = (pieces: readonly string[], depth: number): string[] => {
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + piece.length <= WIDTH_MAX) lines[lines.length - 1] = `${last} ${piece}`
    else lines.push(indented(piece, depth))
  }
  return lines
}

/** A JSON value in lines of bounded width, small elements side by side: a change of weights changes few lines. */
const linesOf = (value: unknown, depth: number, name = ''): string[] => {
  const whole = `${name}${JSON.stringify(value)}`
  if (typeof value !== 'object' || value === null || whole.length + 2 * depth <= WIDTH_MAX)
    return [indented(whole, depth)]
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const elements = Object.entries(value).map(([key, element]) =>
    linesOf(element, depth + 1, Array.isArray(value) ? '' : `${keyText(key)}: `),
  )
  const inner = elements.every(({ length }) => length === 1)
    ? filled(
        elements.map(([line = '']) => `${line.trimStart()},`),
        depth + 1,
      )
    : elements.flatMap((lines) => lines.map((line, at) => (at === lines.length - 1 ? `${line},` : line)))
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
