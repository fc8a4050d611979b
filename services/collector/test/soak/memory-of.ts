import { readFile } from 'node:fs/promises'

const KIB = 1024

/** Resident memory of a process in bytes (proc(5), `VmRSS`); null where it is gone, or the system has no /proc. */
export const memoryOf = async (pid: number): Promise<number | null> => {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8')
    const kibibytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]
    return kibibytes === undefined ? null : Number(kibibytes) * KIB
  } catch {
    return null
  }
}
