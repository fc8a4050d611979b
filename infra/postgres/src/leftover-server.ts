import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { commandOf } from './process-start.js'

/** How long a left server may take for each way of being stopped, gentlest first. */
const STOP_STEPS = [
  { signal: 'SIGINT', waitMs: 15_000 }, // fast shutdown: sessions end, everything is written
  { signal: 'SIGQUIT', waitMs: 5_000 }, // immediate: the next start replays the log
  { signal: 'SIGKILL', waitMs: 5_000 },
] as const
const LOOK_EVERY_MS = 20

/**
 * Stops the server that a killed launcher left running on `cluster`, if there is one. Only a process whose command
 * line names this very folder is touched. What is left of its pid file is removed: PostgreSQL would refuse to start
 * beside one whose pid belongs to something else (containers reuse small pids) or to a zombie that nobody buries. It
 * still refuses while processes of the old server hold the cluster's shared memory.
 */
export async function stopLeftoverServer(cluster: string, log: (line: string) => void): Promise<void> {
  const pidFile = path.join(cluster, 'postmaster.pid')
  const content = await readFile(pidFile, 'utf8').catch(() => '')
  const pid = Number.parseInt(content, 10)
  if (pid > 0 && (await serves(pid, cluster))) {
    log(`stopping the PostgreSQL server that an earlier start left running (process ${pid})`)
    await stop(pid, cluster)
  }
  await rm(pidFile, { force: true })
}

async function stop(pid: number, cluster: string): Promise<void> {
  for (const { signal, waitMs } of STOP_STEPS) {
    if (!(await serves(pid, cluster))) return
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

export async function serves(pid: number, cluster: string): Promise<boolean> {
  const command = await commandOf(pid)
  return command.includes('postgres') && `${command} `.includes(` -D ${cluster} `)
}
