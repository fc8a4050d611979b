#!/usr/bin/env node
// Builds what has changed, then runs a built program in this same process, so that a signal meant for it reaches it.
//   node scripts/run.mjs PROGRAM [ARGUMENT...]
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [program, ...programArguments] = process.argv.slice(2)

const turbo = `${root}node_modules/.bin/turbo`
const built = spawnSync(
  turbo,
  ['run', 'build', '--output-logs=errors-only', '--log-order=grouped', '--no-update-notifier'],
  {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  },
)
if (built.status !== 0) {
  console.error(built.error?.message ?? `${built.stdout}\n${built.stderr}`)
  process.exit(1)
}

process.argv = [process.argv[0], program, ...programArguments]
await import(new URL(program, `file://${root}`).href)
