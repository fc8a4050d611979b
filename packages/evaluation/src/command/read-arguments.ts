import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { DataError } from '../data/data-error.js'
import { TASKS } from '../tasks/index.js'

const USAGE = `npm run evaluate -- --data DIR [--task NAME] [--set NAME] [--json FILE] [--markdown FILE] [--errors]
  [--pin] [--lower-floors] [--publish]`

export interface Arguments {
  data: string
  task: string | null
  set: string | null
  json: string | null
  markdown: string | null
  /** Where floors are pinned. */
  floors: string | null
  errors: boolean
  pin: boolean
  lowerFloors: boolean
  /** Writes what was measured into the published figures. */
  publish: boolean
}

const OPTIONS = {
  data: { type: 'string' },
  task: { type: 'string' },
  set: { type: 'string' },
  json: { type: 'string' },
  markdown: { type: 'string' },
  floors: { type: 'string' },
  errors: { type: 'boolean', default: false },
  pin: { type: 'boolean', default: false },
  'lower-floors': { type: 'boolean', default: false },
  publish: { type: 'boolean', default: false },
} as const

const parsed = (line: readonly string[]) => {
  try {
    return parseArgs({ args: [...line], options: OPTIONS }).values
  } catch (error) {
    throw new DataError(`${error instanceof Error ? error.message : error}\n${USAGE}`)
  }
}

/** The command line. Throws a `DataError` that says what is wrong with it. */
export const readArguments = (line: readonly string[]): Arguments => {
  const { data, task, set, json, markdown, floors, errors, pin, publish, 'lower-floors': lowerFloors } = parsed(line)
  const folder = data ?? process.env.PARALLAX_EVALUATION_DATA
  if (!folder) throw new DataError(`Say where the labelled data is: ${USAGE}`)
  if (task !== undefined && !TASKS.includes(task))
    throw new DataError(`There is no task ${task}: there are ${TASKS.join(', ')}.`)
  return {
    data: resolve(folder),
    task: task ?? null,
    set: set ?? null,
    json: json ?? null,
    markdown: markdown ?? null,
    floors: floors ?? null,
    errors,
    pin: pin || lowerFloors,
    lowerFloors,
    publish,
  }
}
