import type { AskedCount } from '@parallax/store'
import type { Services } from '../server/services.js'

export interface Selection {
  since?: string | undefined
  until?: string | undefined
  outlet?: string | undefined
  /** Only events whose latest comparison was made by this method. */
  method?: string | undefined
  /** Whether the pages are read again, too. */
  refetch?: boolean | undefined
}

/**
 * Has every event that matches compared again, the latest news first; answers how many those are. They are marked in the
 * store, and the clock takes a few at a time: the queue never holds them all.
 */
export const reanalyseEvents = async ({ store, queue }: Services, selection: Selection): Promise<AskedCount> => {
  const count = await store.events.askAgain(selection)
  if (count.events > 0) await queue.add('derive-outdated', {}, { asked: true })
  return count
}
