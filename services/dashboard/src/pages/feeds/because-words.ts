import type { PollReason } from '@parallax/feeds/poll-reason'

const WORDS: Record<PollReason, string> = {
  ordinary: 'the usual distance',
  rhythm: 'as often as it brings something new',
  ttl: 'the feed asks for this distance',
  'update-period': 'the feed says how often it changes',
  fresh: 'its server says the last answer holds so long',
  'retry-after': 'its server asked to wait',
  backoff: 'longer after each failure',
  skip: 'the feed names hours without news',
}

const isReason = (reason: string): reason is PollReason => Object.hasOwn(WORDS, reason)

/** Why a feed is asked when it is; null where nothing is known of it. */
export const becauseWords = (reason: string | null): string | null =>
  reason !== null && isReason(reason) ? WORDS[reason] : null
