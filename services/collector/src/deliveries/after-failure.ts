import type { Failed, FailureKind } from '@parallax/feeds'

/** For so long nothing that is sent to a webhook may be taken before it is disabled. */
const DISABLE_AFTER_HOURS = 72
const HOUR_MS = 3_600_000

/** The address itself may not be reached, which no later try changes. */
const REFUSED: ReadonlySet<FailureKind> = new Set([
  'invalid_url',
  'blocked_scheme',
  'blocked_host',
  'blocked_address',
  'blocked_port',
])

interface Tried {
  /** With this one. */
  tries: number
  triesMax: number
  /** Since when nothing sent to the webhook was taken; null where this is the first that was not. */
  failingSince: string | null
}

/** What becomes of a delivery and of its webhook after a try that failed. */
export const afterFailure = (
  { failure, status, reason }: Pick<Failed, 'failure' | 'status' | 'reason'>,
  { tries, triesMax, failingSince }: Tried,
  now: Date,
): { isDead: boolean; disabledReason: string | null } => {
  if (REFUSED.has(failure)) return { isDead: true, disabledReason: reason }
  if (status === 410) return { isDead: true, disabledReason: 'The address answered that it is gone for good (410).' }
  const failedForMs = failingSince === null ? 0 : now.getTime() - Date.parse(failingSince)
  const isHopeless = failedForMs >= DISABLE_AFTER_HOURS * HOUR_MS
  return {
    isDead: tries >= triesMax,
    disabledReason: isHopeless ? `Nothing was taken for ${DISABLE_AFTER_HOURS / 24} days. ${reason}` : null,
  }
}
