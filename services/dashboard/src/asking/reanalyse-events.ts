import type { Services } from '../server/services.js'

const PAGE_SIZE = 200

export interface Selection {
  since?: string | undefined
  until?: string | undefined
  outlet?: string | undefined
  /** Only events whose latest comparison was made by this method. */
  method?: string | undefined
}

/** Has every event that matches compared again, behind what people wait for; answers how many those are. */
export const reanalyseEvents = async ({ store, queue }: Services, selection: Selection): Promise<number> => {
  const { method, ...filter } = selection
  let count = 0
  let cursor: string | null | undefined
  do {
    const page = await store.events.list({ ...filter, limit: PAGE_SIZE, cursor, sort: 'first' })
    const ids = page.items.map(({ id }) => id)
    const chosen = method === undefined ? ids : await madeBy(store, ids, method)
    await queue.addAll(chosen.map((eventId) => ['compare-event', { eventId }] as const))
    count += chosen.length
    cursor = page.next
  } while (cursor !== null)
  return count
}

const madeBy = async (store: Services['store'], eventIds: readonly string[], method: string): Promise<string[]> => {
  const chosen: string[] = []
  for (const eventId of eventIds) {
    const versions = await store.comparisons.versions(eventId)
    const latest = versions.reduce((a, b) => (b.version > (a?.version ?? 0) ? b : a), versions[0])
    if (latest?.method === method) chosen.push(eventId)
  }
  return chosen
}
