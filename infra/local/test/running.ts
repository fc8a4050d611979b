import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export interface Running {
  address: string
  dataDir: string
  program: ChildProcess
  /** Everything it has printed so far. */
  said(): string
  stop(): Promise<{ code: number | null; ms: number }>
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const SOURCE_ARGUMENTS = ['--import', 'tsx', '--conditions=parallax-source']
const START_WITHIN_MS = 60_000

/** Runs `npm start` or `npm run demo` from source as a process of its own, on a free port and in a folder of its own. */
export const run = async (program: 'start' | 'demo', env: Record<string, string> = {}): Promise<Running> => {
  const dataDir = env.PARALLAX_DATA_DIR ?? (await mkdtemp(join(tmpdir(), 'parallax-test-')))
  const child = spawn(
    process.execPath,
    [...SOURCE_ARGUMENTS, fileURLToPath(new URL(`../src/${program}.ts`, import.meta.url))],
    {
      cwd: ROOT, // where the loader finds how TSX is to be read
      env: { ...process.env, PORT: '0', PARALLAX_DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))

  const address = await until(() => /Parallax is at (http:\/\/\S+)/.exec(said)?.[1], {
    within: START_WITHIN_MS,
    what: () => `an address from ${program}, which said: ${said}`,
    orFail: () => child.exitCode !== null,
  })
  return {
    address,
    dataDir,
    program: child,
    said: () => said,
    stop: async () => {
      const startedAt = Date.now()
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM')
        await once(child, 'exit')
      }
      return { code: child.exitCode, ms: Date.now() - startedAt }
    },
  }
}

export const removeData = (dataDir: string): Promise<void> => rm(dataDir, { recursive: true, force: true })

interface Patience {
  within: number
  what: () => string
  orFail?: () => boolean
}

const LOOK_EVERY_MS = 100

/** Looks until there is something to see. @throws saying what was waited for, when it does not come in time. */
export const until = async <T>(
  look: () => T | undefined | Promise<T | undefined>,
  { within, what, orFail }: Patience,
): Promise<T> => {
  const endAt = Date.now() + within
  for (;;) {
    const seen = await look()
    if (seen !== undefined) return seen
    if (Date.now() > endAt || orFail?.()) throw new Error(`Waited in vain for ${what()}`)
    await pause(LOOK_EVERY_MS)
  }
}

/** A JSON answer of the API. */
export const getJson = async <T>(url: string): Promise<T> => {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as T
}

interface List<T> {
  items: T[]
  next: string | null
}

/** Every item of a list of the API, page by page. */
export const getAll = async <T>(url: string): Promise<T[]> => {
  const items: T[] = []
  let cursor: string | null = null
  do {
    const separator = url.includes('?') ? '&' : '?'
    const page: List<T> = await getJson(
      `${url}${separator}limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
    )
    items.push(...page.items)
    cursor = page.next
  } while (cursor)
  return items
}
