import { readdir, readFile } from 'node:fs/promises'
import type pg from 'pg'

/** Ticks in which Linux counts the time of a process (`sysconf(_SC_CLK_TCK)`, 100 on every architecture Node runs on). */
const TICKS_A_SECOND = 100

interface Spent {
  parent: number
  seconds: number
}

/** What a process has spent, with its children that have ended (proc(5), `stat`); null where there is none. */
const spentBy = async (pid: number | string): Promise<Spent | null> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  if (stat === null) return null
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
  return { parent: Number(fields[1]), seconds: ticks / TICKS_A_SECOND }
}

/** CPU seconds of a process and of its children; 0 where Linux does not tell. */
export const cpuSeconds = async (pid: number | undefined): Promise<number> => {
  if (pid === undefined) return 0
  const own = (await spentBy(pid))?.seconds ?? 0
  const others = await Promise.all(
    (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(spentBy),
  )
  return others.reduce((sum, other) => sum + (other?.parent === pid ? other.seconds : 0), own)
}

/** The process that started all others of a PostgreSQL server on this machine. */
export const postgresPid = async (database: pg.Pool): Promise<number | undefined> => {
  const { rows } = await database.query<{ folder: string }>(`select current_setting('data_directory') as folder`)
  const [pid] = (await readFile(`${rows[0]?.folder}/postmaster.pid`, 'utf8').catch(() => '')).split('\n')
  return pid ? Number(pid) : undefined
}
