import { z } from 'zod'

const Topic = z.string().min(1).max(4096)

/** What a hub asks of a callback (WebSub, sections 5.2 and 5.3). */
const HubRequest = z.discriminatedUnion('hub.mode', [
  z.object({
    'hub.mode': z.literal('subscribe'),
    'hub.topic': Topic,
    'hub.challenge': z.string().min(1).max(1_000),
    'hub.lease_seconds': z.string().regex(/^\d{1,10}$/),
  }),
  z.object({
    'hub.mode': z.literal('unsubscribe'),
    'hub.topic': Topic,
    'hub.challenge': z.string().min(1).max(1_000),
  }),
  z.object({
    'hub.mode': z.literal('denied'),
    'hub.topic': Topic,
    'hub.reason': z.string().max(1_000).optional(),
  }),
])
type HubRequest = z.infer<typeof HubRequest>

/** The question of a hub in the query of an address; null where it is none. */
export const hubRequestOf = (address: string): HubRequest | null => {
  const mark = address.indexOf('?')
  const query = new URLSearchParams(mark < 0 ? '' : address.slice(mark))
  return HubRequest.safeParse(Object.fromEntries(query)).data ?? null
}
