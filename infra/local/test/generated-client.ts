import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const HERE = fileURLToPath(new URL('..', import.meta.url))
const BIN = fileURLToPath(new URL('../../../node_modules/.bin/', import.meta.url))

const exec = promisify(execFile)

/** As much of the client as the test uses. Its own types are checked where it is made. */
export interface GeneratedClient {
  defaults: { baseUrl?: string; headers?: Record<string, string> }
  postFeeds(
    body: { url: string; group?: string | null },
    headers?: { idempotencyKey?: string },
  ): Answer<{ id: string; status: string }>
  getEvents(query?: {
    q?: string
    minOrigins?: number
  }): Answer<{ items: { id: string; comparisonId: string | null }[] }>
  getEventsIdComparison(
    id: string,
    options?: { version?: number; ifNoneMatch?: string },
  ): Answer<{ id: string; eventId: string; findings: { kind: string }[] }>
  postEventsIdReanalysis(id: string, body?: { refetch?: boolean }): Answer<{ id: string; state: string }>
  getJobsId(id: string): Answer<{ state: string; progress: number }>
  getJobsIdStream(id: string): Answer<string>
}

type Answer<T> = Promise<{ status: number; data: T; headers: Headers }>

/**
 * Makes a client from the document of a running server with a generator that knows nothing of Parallax, and checks its types.
 * `remove` takes its files away.
 */
export const generateClient = async (
  address: string,
): Promise<{ client: GeneratedClient; remove(): Promise<void> }> => {
  // Inside the workspace, where the runtime of the generator is found.
  const folder = await mkdtemp(join(HERE, '.client-'))
  const file = join(folder, 'client.ts')
  await exec(join(BIN, 'oazapfts'), [`${address}/api/openapi.json`, file])
  await exec(join(BIN, 'tsc'), [
    ...['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--lib', 'es2022,dom,dom.iterable'],
    ...['--module', 'esnext', '--moduleResolution', 'bundler', '--ignoreConfig', file],
  ])
  const client: GeneratedClient = await import(/* @vite-ignore */ file)
  return { client, remove: () => rm(folder, { recursive: true }) }
}
