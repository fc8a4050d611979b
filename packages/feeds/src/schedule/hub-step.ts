import type { DeclaredHub } from '../door/link-header.js'

const HOUR_MS = 60 * 60 * 1_000

/** How long a hub has to ask back; each further try waits twice as long, up to a week. */
const ASK_AGAIN_MS = HOUR_MS
const ASK_AGAIN_MS_MAX = 7 * 24 * HOUR_MS

/** Share of a lease after which it is renewed, so that a renewal that goes wrong can be tried again. */
const RENEW_AT_SHARE = 0.6

/** What is remembered of a feed's subscription at a hub. Times as ISO 8601. */
export interface HubMemory extends DeclaredHub {
  /** When the hub was last asked, and how often without its confirmation. */
  askedAt: string | null
  tries: number
  /** From when and until when the hub said it would announce changes. */
  leasedAt: string | null
  leaseUntil: string | null
}

export type HubStep = 'none' | 'subscribe' | 'unsubscribe'

const isSame = (a: DeclaredHub, b: DeclaredHub): boolean => a.hub === b.hub && a.topic === b.topic

const mayAsk = ({ askedAt, tries }: HubMemory, now: Date): boolean => {
  if (askedAt === null) return true
  const wait = Math.min(ASK_AGAIN_MS * 2 ** Math.min(Math.max(tries - 1, 0), 16), ASK_AGAIN_MS_MAX)
  return now.getTime() - Date.parse(askedAt) >= wait
}

const needsLease = ({ leasedAt, leaseUntil }: HubMemory, now: Date): boolean => {
  if (leasedAt === null || leaseUntil === null) return true
  const from = Date.parse(leasedAt)
  return now.getTime() >= from + (Date.parse(leaseUntil) - from) * RENEW_AT_SHARE
}

/**
 * What is to be done about a feed's hub after a poll (WebSub, section 5): a pure function of what is remembered, of what the
 * feed declares (null: no hub; undefined: it was not read, so what it declared still stands) and of the clock. A hub
 * that does not confirm is asked again after an hour, two, four, up to a week; the feed is polled all the same.
 */
export const hubStep = (
  memory: HubMemory | undefined,
  declared: DeclaredHub | null | undefined,
  now: Date,
): HubStep => {
  if (declared === null) return memory === undefined || !mayAsk(memory, now) ? 'none' : 'unsubscribe'
  if (memory === undefined) return declared === undefined ? 'none' : 'subscribe'
  if (declared !== undefined && !isSame(memory, declared)) return 'subscribe'
  return needsLease(memory, now) && mayAsk(memory, now) ? 'subscribe' : 'none'
}
