import type { FeedStatus } from '@parallax/model'
import type { ShapeName } from '../parts/shape.js'

/** The shape of each state a feed can be in. */
export const FEED_SHAPES: Record<FeedStatus, ShapeName> = {
  active: 'ok',
  failing: 'failing',
  paused: 'paused',
  gone: 'gone',
}
