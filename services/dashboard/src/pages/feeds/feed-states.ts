import type { FeedStatus } from '@parallax/model'
import type { ShapeName } from '../parts/shape.js'

/** Shape and words of each state a feed can be in. */
export const FEED_STATES: Record<FeedStatus, { shape: ShapeName; words: string }> = {
  active: { shape: 'ok', words: 'on schedule' },
  failing: { shape: 'failing', words: 'failing' },
  paused: { shape: 'paused', words: 'paused' },
  gone: { shape: 'gone', words: 'stopped' },
}
