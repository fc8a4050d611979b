import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { commandOf, startOf } from './process-start.js'

/** How long a left server may take for each way of being stopped, gentlest first. */
const STOP_STEPS = [
  { signal: 'SIGINT', waitMs: 15_000 }, // fast shutdown: sessions end, everything is written
  { signal: 'SIGQUIT', waitMs: 5_000 }, // immediate: the next start replays the log
  { signal: 'SIGKILL', waitMs: 5_000 },
] as const
const LOOK_EVERY_MS = 20

/**
 * Stops the server that a killed launcher left running on `cluster`, if there is one. Only a process whose command
 * line names this very folder is touched. A pid file whose pid now belongs to something else is removed, since
 * PostgreSQL would refuse to start beside it (containers reuse small pids).
 */
export async function stopLeftoverServer(cluster: string, log: (line: string) => void): Promise<void> {
  const pidFile = path.join(cluster, 'postmaster.pid')
  const content = await readFile(pidFile, 'utf8').catch(() => '')
  const pid = Number.parseInt(content, 10)
  if (!(pid > 0) || (await startOf(pid)) === null) return // dead: PostgreSQL clears its own file away

  if (!(await serves(pid, cluster))) {
    await rm(pidFile, { force: true })
    return
  }
  log(`stopping the PostgreSQL server that an earlier start left running (process ${pid})`)
  for (const { signal, waitMs } of STOP_STEPS) {
    process.kill(pid, signal)
    if (await isGone(pid, cluster, waitMs)) return
  }
  throw new Error(`the PostgreSQL server left running on ${cluster} (process ${pid}) cannot be stopped`)
}

async function isGone(pid: number, cluster: string, withinMs: number): Promise<boolean> {
  for (const end = Date.now() + withinMs; Date.now() < end; ) {
    if (!(await serves(pid, cluster))) return true
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  return false
}

async function serves(pid: number, cluster: string): Promise<boolean> {
  const command = await commandOf(pid)
  return command.includes('postgres') && `${command} `.includes(` -D ${cluster} `)
}
