import type { NewsEvent } from '@parallax/model'
import { queryLink } from '../parts/query-link.js'
import type { EventQuery } from './event-query.js'
import { layersParameter } from './layers.js'

/** What a link changes of the page's state; the rest stays. */
export type EventChange = Partial<Pick<EventQuery, 'view' | 'only' | 'copies' | 'with' | 'order' | 'version'>> & {
  focus?: string | null | undefined
  fact?: string
}

export type EventLink = (change: EventChange) => string

export type Parameters = Record<string, string | readonly string[] | null | undefined>

/**
 * The state as parameters of an address. All views keep the article in focus, those beside it, their order and the
 * comparison, so that who looks at another view and comes back finds what was chosen; the rest is of one view alone.
 */
export function stateOf(query: EventQuery, change: EventChange): Parameters {
  const { fact, ...state } = { ...query, fact: undefined, ...change }
  const own: Record<EventQuery['view'], Parameters> = {
    annotated: { layers: layersParameter(query.layers) },
    ledger: { only: state.only === 'all' ? null : state.only, copies: state.copies ? '1' : null },
    side: {},
    boards: {},
  }
  const beside = { with: state.with, order: state.order === 'aligned' ? null : state.order }
  const version = state.version === undefined ? null : String(state.version)
  const view = state.view === 'annotated' ? null : state.view
  return { view, focus: state.focus, fact, ...own[state.view], ...beside, version }
}

/** Links that keep the rest of the page's state. */
export const eventLink =
  (event: NewsEvent, state: EventQuery): EventLink =>
  (change) =>
    queryLink(`/events/${encodeURIComponent(event.id)}`, stateOf(state, change))
