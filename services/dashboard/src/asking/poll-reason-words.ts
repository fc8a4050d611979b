import type { PollReason } from '@parallax/feeds/poll-reason'
import { words } from '../words/index.js'

const { because } = words.feeds.schedule

const isReason = (reason: string): reason is PollReason => Object.hasOwn(because, reason)

/** Why a feed is asked when it is; null where nothing is known of it. */
export const pollReasonWords = (reason: string | null): string | null =>
  reason !== null && isReason(reason) ? because[reason] : null
