import { readFile } from 'node:fs/promises'
import { run } from './run.js'

/**
 * When the process of this pid started, as an opaque word; null where there is none, or only a zombie that nobody
 * has buried. Tells a process from a later one with the same pid.
 */
export async function startOf(pid: number): Promise<string | null> {
  if (!Number.isSafeInteger(pid) || pid <= 0) return null
  if (process.platform === 'linux') return startOnLinux(pid)
  const { code, output } = await run('ps', ['-o', 'lstart=', '-p', String(pid)])
  return code === 0 && output !== '' ? output.trim().replaceAll(/\s+/g, '_') : null
}

/** Field 22 of /proc/PID/stat is the start in clock ticks, field 3 the state (proc_pid_stat(5)). */
async function startOnLinux(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  if (stat === null) return null
  // The second field is the program's name in brackets and may hold spaces and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' ? null : (fields[19] ?? null)
}

/** The command line of a process, its words parted by spaces; empty where there is none. */
export async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    return words.split('\0').join(' ').trim()
  }
  const { code, output } = await run('ps', ['-o', 'command=', '-p', String(pid)])
  return code === 0 ? output : ''
}
