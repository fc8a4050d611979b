import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWeb } from '../src/index.js'

const HOST = '127.0.0.2'
/** More than a listener with a backlog of one keeps waiting. */
const CROWD = 8
const LISTENER = `const server = require('node:net').createServer().listen({ host: '${HOST}', port: 0, backlog: 1 },
  () => process.stdout.write(String(server.address().port)))`

let listener: ChildProcess
let port = 0
let crowd: Socket[] = []

beforeAll(async () => {
  listener = spawn(process.execPath, ['-e', LISTENER], { stdio: ['ignore', 'pipe', 'inherit'] })
  if (!listener.stdout) throw new Error('the listener has no output')
  const [said] = await once(listener.stdout, 'data')
  port = Number(said)
  // Stopped, it accepts nobody; the kernel takes as many as the backlog holds, and lets the others wait.
  listener.kill('SIGSTOP')
  crowd = Array.from({ length: CROWD }, () => connect(port, HOST).on('error', () => {}))
  await once(crowd[0] ?? process, 'connect')
})
afterAll(() => {
  for (const socket of crowd) socket.destroy()
  listener?.kill('SIGKILL')
})

it('H-01 a server that accepts nobody ends as timeout_connect', async () => {
  const limits = { connectMs: 400, headersMs: 5_000, totalMs: 10_000 }
  const web = openWeb({ allowAddresses: [`${HOST}/32`], userAgent: 'Test/1.0', hostDelayMs: 0, limits })
  const started = Date.now()
  expect(await web.get(`http://${HOST}:${port}/feed`, { accept: 'feed' })).toMatchObject({ failure: 'timeout_connect' })
  expect(Date.now() - started).toBeLessThan(4_000)
  await web.close()
})
