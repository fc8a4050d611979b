import { setTimeout as wait } from 'node:timers/promises'

const ASK_EVERY_MS = 500
const GIVE_UP_AFTER_MS = 120_000

interface EventList {
  items: { id: string; comparisonId: string | null }[]
}

/** The page of the first event that several origins report and that was compared; null where none came in two minutes. */
export const firstComparison = async (dashboard: string): Promise<string | null> => {
  const giveUpAt = Date.now() + GIVE_UP_AFTER_MS
  while (Date.now() < giveUpAt) {
    const answer = await fetch(`${dashboard}/api/v1/events?minOrigins=2&limit=20`)
    const { items } = (await answer.json()) as EventList
    const compared = items.find((event) => event.comparisonId !== null)
    if (compared) return `${dashboard}/events/${compared.id}`
    await wait(ASK_EVERY_MS)
  }
  return null
}
