#!/usr/bin/env node
// Every test: prepares the machine, runs each package's tests by turbo, and ends with one line of totals.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { prepareMachine } from './prepare-machine.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const reports = ['packages', 'services', 'infra']
  .flatMap((group) => readdirSync(group).map((name) => `${group}/${name}`))
  .filter((folder) => existsSync(`${folder}/package.json`))
  .map((folder) => ({ folder, file: `${folder}/test-report.json` }))

const notRun = prepareMachine()
for (const { file } of reports) rmSync(file, { force: true })
const { status } = spawnSync(
  'node_modules/.bin/turbo',
  ['run', 'test', '--continue', '--concurrency=2', '--output-logs=errors-only', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' } },
)

let passed = 0
let failed = 0
let skipped = 0
for (const { folder, file } of reports) {
  if (!existsSync(file)) continue
  const report = JSON.parse(readFileSync(file, 'utf8'))
  // A file that could not even be loaded counts as one failure: it has no tests that could fail.
  const unloaded = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  )
  passed += report.numPassedTests
  failed += report.numFailedTests + unloaded.length
  skipped += report.numPendingTests
  const broken = report.numFailedTests + unloaded.length
  console.log(`  ${folder.padEnd(20)} ${report.numPassedTests} passed${broken > 0 ? `, ${broken} FAILED` : ''}`)
}
if (status !== 0 && failed === 0) failed = 1

for (const line of notRun) console.log(line)
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed > 0 ? 1 : 0)
