import { openStore } from '@parallax/store'

/** Subscribes the feeds in the store itself: the dashboard may be dead at that moment. */
export const subscribeAll = async (databaseUrl: string, feeds: readonly string[]): Promise<void> => {
  const store = openStore(databaseUrl)
  try {
    await store.feeds.importList(
      feeds.map((url, n) => ({ url, title: `Outlet ${n}`, siteUrl: null, kind: 'rss' as const, group: null })),
    )
  } finally {
    await store.close()
  }
}
