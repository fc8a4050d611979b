import { runningPostgres, startPostgres } from '@parallax/postgres'
import type { Settings } from '@parallax/runtime'
import { migrate, openStore, type Store } from '@parallax/store'

/**
 * Works on the store of this installation: the one of DATABASE_URL, the one that a running Parallax has in its data folder, or
 * that folder's own, which is started for this.
 */
export const withStore = async <T>(
  { databaseUrl, dataDir }: Pick<Settings, 'databaseUrl' | 'dataDir'>,
  work: (store: Store) => Promise<T>,
): Promise<T> => {
  const running = databaseUrl ?? (await runningPostgres(dataDir))
  const own = running === null ? await startPostgres({ dataDir }) : null
  try {
    return await onDatabase(running ?? own?.url ?? '', work)
  } finally {
    await own?.stop()
  }
}

const onDatabase = async <T>(url: string, work: (store: Store) => Promise<T>): Promise<T> => {
  await migrate(url)
  const store = openStore(url, { maxConnections: 1 })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
