import { readdir, readFile } from 'node:fs/promises'

/** Process ids of the children of a process whose command line matches, as Linux tells them. */
export const childrenOf = async (parent: number | undefined, command: RegExp): Promise<number[]> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(pids.map((pid) => matches(pid, { parent, command })))
  return pids.filter((_, index) => found[index]).map(Number)
}

const matches = async (pid: string, wanted: { parent: number | undefined; command: RegExp }): Promise<boolean> => {
  try {
    const [stat, line] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
    ])
    // The name in the second field may hold spaces; the parent is the second field after its closing bracket.
    const parentPid = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    return parentPid === wanted.parent && wanted.command.test(line)
  } catch {
    return false // it ended while it was looked at
  }
}
