import type { PollReason } from '@parallax/feeds/poll-reason'

/** Why a feed is asked when it is. */
export const because: Record<PollReason, string> = {
  ordinary: 'the usual distance',
  rhythm: 'as often as it brings something new',
  ttl: 'the feed asks for this distance',
  'update-period': 'the feed says how often it changes',
  fresh: 'its server says the last answer holds so long',
  'retry-after': 'its server asked to wait',
  backoff: 'longer after each failure',
  skip: 'the feed names hours without news',
}
