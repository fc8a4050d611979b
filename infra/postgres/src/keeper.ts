import { spawn } from 'node:child_process'
import { Socket } from 'node:net'
import type { ServerUser } from './run.js'

/**
 * Sees to it that a server does not outlive its launcher, however that ends: a shell waits for the end of a pipe that
 * only the launcher holds, and then asks the server to shut down. Returns what calls it off.
 */
export function stopServerWithThisProcess(serverPid: number, user: ServerUser): () => void {
  const keeper = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$1"', 'parallax-keeper', String(serverPid)], {
    cwd: '/',
    detached: true, // Ctrl-C must not end it before the server
    stdio: ['pipe', 'ignore', 'ignore'],
    ...(user ?? {}),
  })
  keeper.on('error', () => {}) // without a shell the next start finds the server and stops it
  keeper.unref()
  if (keeper.stdin instanceof Socket) keeper.stdin.unref()
  return () => keeper.kill('SIGKILL')
}
