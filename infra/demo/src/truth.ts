import { pathOf } from './edition.js'
import { EVENTS } from './stories/index.js'

/** Which articles tell the same event: the event's slug, and the paths of its articles (distinct over all outlets). */
export const TRUTH: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  EVENTS.map((event) => [event.slug, event.stories.map(pathOf)]),
)
