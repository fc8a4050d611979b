import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'

const ASK_EVERY_MS = 2_000
const GIVE_UP_AFTER_MS = 240_000

const Events = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      comparisonId: z.string().nullable(),
      articles: z.array(z.object({ id: z.string(), outlet: z.object({ id: z.string() }) })),
    }),
  ),
})
export type ShownEvent = z.infer<typeof Events>['items'][number]

const Jobs = /^parallax_jobs\{.*state="(?:waiting|active)"\} ([1-9]\d*)$/m

const eventsOf = async (address: string): Promise<ShownEvent[]> =>
  Events.parse(await (await fetch(`${address}/api/v1/events?limit=200`)).json()).items

const isBusy = async (address: string): Promise<boolean> => Jobs.test(await (await fetch(`${address}/metrics`)).text())

/**
 * The events once every article is placed and every event of several articles compared, the largest first.
 * @throws Error where that takes more than four minutes
 */
export async function comparedEvents(address: string): Promise<ShownEvent[]> {
  const giveUpAt = Date.now() + GIVE_UP_AFTER_MS
  while (Date.now() < giveUpAt) {
    await wait(ASK_EVERY_MS)
    const events = await eventsOf(address)
    const isCompared = events.every(({ comparisonId, articles }) => comparisonId !== null || articles.length < 2)
    if (events.length > 1 && isCompared && !(await isBusy(address)))
      return events.sort((a, b) => b.articles.length - a.articles.length)
  }
  throw new Error('The demo was not compared in time.')
}
