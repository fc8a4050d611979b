import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { METHOD } from '@parallax/model'
import { FIGURES_FILE } from '@parallax/quality'
import type { MistakeList, Order } from './command/messages.js'
import { progressLines } from './command/progress-lines.js'
import { type Arguments, readArguments } from './command/read-arguments.js'
import { runTasks } from './command/run-tasks.js'
import { DataError } from './data/data-error.js'
import { DataFolder } from './data/data-folder.js'
import { Floors } from './floors/floors.js'
import { markdown } from './report/markdown.js'
import { publish } from './report/publish.js'
import { resultOf } from './report/result.js'
import { resultsJson } from './report/results-json.js'
import { table } from './report/table.js'
import { TASKS } from './tasks/index.js'

const FLOORS = fileURLToPath(new URL('../floors.json', import.meta.url))

const ordersFor = ({ data, task, set, errors }: Arguments): Order[] =>
  TASKS.filter((name) => task === null || name === task).map((name) => ({ data, task: name, set, errors }))

const printMistakes = (lists: readonly MistakeList[]): void => {
  for (const { task, set, list, mistakes } of lists) {
    console.log(`\n${task} ${set}, ${list}: ${mistakes.length}\n`)
    for (const mistake of mistakes) console.log(`- ${mistake}`)
  }
}

/** Scores the code on labelled data, prints the table, and fails where a figure is below its floor. */
const evaluate = async (): Promise<void> => {
  const options = readArguments(process.argv.slice(2))
  const data = new DataFolder(options.data)
  const floors = new Floors(options.floors ?? FLOORS, data)
  const outcomes = await runTasks(ordersFor(options), progressLines())

  const figures = outcomes.flatMap((outcome) => outcome.figures)
  const problems = outcomes.flatMap((outcome) => outcome.problems)
  if (figures.length === 0 && problems.length === 0)
    throw new DataError(`There is no data of ${options.set ?? options.task ?? 'any task'} in ${options.data}.`)
  if (options.pin && problems.length === 0) floors.pin(figures, { lower: options.lowerFloors })
  const results = figures.map((figure) => resultOf(figure, floors))

  printMistakes(outcomes.flatMap(({ mistakes }) => mistakes))
  console.log(table(results))
  if (options.json) writeFileSync(options.json, resultsJson(results, METHOD))
  if (options.publish && problems.length === 0) publish(FIGURES_FILE, results, METHOD)
  if (options.markdown) writeFileSync(options.markdown, markdown(results))
  for (const problem of [...problems, ...floors.below(figures)]) {
    console.error(problem)
    process.exitCode = 1
  }
}

evaluate().catch((error) => {
  console.error(`parallax evaluate: ${error instanceof DataError ? error.message : (error?.stack ?? error)}`)
  process.exitCode = 1
})
