#!/usr/bin/env node
// Starts the built program once as a person does, waits until it is ready, and stops it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const START_WITHIN_MS = 60_000
const STOP_WITHIN_MS = 15_000

const dataDir = mkdtempSync(join(tmpdir(), 'parallax-smoke-'))
const started = Date.now()
const program = spawn('npm', ['start', '--silent'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, PORT: '0', PARALLAX_DATA_DIR: dataDir },
  stdio: ['ignore', 'pipe', 'inherit'],
})

let said = ''
const address = await new Promise((resolve, reject) => {
  setTimeout(
    () => reject(new Error(`No address after ${START_WITHIN_MS} ms. It said: ${said}`)),
    START_WITHIN_MS,
  ).unref()
  program.once('exit', (code) => reject(new Error(`It ended with code ${code}. It said: ${said}`)))
  program.stdout.setEncoding('utf8').on('data', (text) => {
    said += text
    const found = /Parallax is at (http:\/\/\S+)/.exec(said)
    if (found) resolve(found[1])
  })
})

const ready = await fetch(`${address}/readyz`)
if (!ready.ok) throw new Error(`/readyz answered ${ready.status}`)
const startMs = Date.now() - started

program.removeAllListeners('exit')
program.kill('SIGTERM')
const late = setTimeout(() => program.kill('SIGKILL'), STOP_WITHIN_MS)
const [code] = await once(program, 'exit')
clearTimeout(late)
rmSync(dataDir, { recursive: true, force: true })
console.log(`It started in ${startMs} ms, was ready at ${address}, and stopped with code ${code}.`)
if (code !== 0) process.exit(1)
