import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPostgres } from '@parallax/postgres'

export interface TestPostgres {
  url: string
  /** Shuts the server down and removes its data. */
  stop(): Promise<void>
}

/** Nothing here has to outlive a crash of the machine, and not waiting for the disk makes tests several times faster. */
const IN_A_HURRY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** Starts a real, empty PostgreSQL server with a data folder of its own (about a second). */
export async function startTestPostgres(): Promise<TestPostgres> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'parallax-test-'))
  // As root the server runs as another user, who must be able to enter.
  await chmod(dataDir, 0o755)
  const server = await startPostgres({ dataDir, settings: IN_A_HURRY })
  return {
    url: server.url,
    async stop() {
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
