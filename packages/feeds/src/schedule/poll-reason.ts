/** Which wish decided when a feed is asked again. */
export type PollReason = 'ordinary' | 'rhythm' | 'ttl' | 'update-period' | 'fresh' | 'retry-after' | 'backoff' | 'skip'
