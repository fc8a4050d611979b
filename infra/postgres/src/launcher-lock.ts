import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startOf } from './process-start.js'

/** Tries before a lock file that stays empty counts as left by a launcher that died while writing it. */
const EMPTY_TRIES = 10
const EMPTY_WAIT_MS = 50

/**
 * Makes this process the only launcher on `dataDir` and returns what gives that up. Throws one sentence with the
 * pid when another launcher that is alive holds it. A lock whose launcher is dead, or whose pid now belongs to a
 * process that started at another time, is taken over.
 */
export async function lockDataDir(dataDir: string): Promise<() => void> {
  const file = path.join(dataDir, 'launcher.pid')
  const mine = `${process.pid} ${await startOf(process.pid)} ${randomBytes(6).toString('hex')}\n`
  for (let empty = 0; ; ) {
    if (create(file, mine)) return () => release(file, mine)

    const held = read(file)
    if (held === '' && ++empty < EMPTY_TRIES) {
      await new Promise((resolve) => setTimeout(resolve, EMPTY_WAIT_MS))
      continue
    }
    const [pid = '', start] = (held ?? '').trim().split(' ')
    if (pid !== '' && (await startOf(Number(pid))) === start) {
      throw new Error(`${dataDir} is in use by another Parallax on this machine (process ${pid}): stop that one first`)
    }
    if (held !== null) discard(file, held)
  }
}

function create(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx', mode: 0o644 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Renamed first: of two launchers that meet the same dead lock, only one may remove it, and never a new one. */
function discard(file: string, content: string): void {
  const aside = `${file}.${randomBytes(6).toString('hex')}`
  try {
    renameSync(file, aside)
  } catch {
    return // the other launcher was first
  }
  if (read(aside) === content) rmSync(aside)
  else renameSync(aside, file) // a live lock that was made meanwhile
}

function release(file: string, content: string): void {
  if (read(file) === content) rmSync(file, { force: true })
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
