import type { CorrectionAction } from '@parallax/model'
import { queryLink } from '../parts/query-link.js'

const eventPath = (eventId: string): string => `/events/${encodeURIComponent(eventId)}`

/** Where an event is corrected, and its corrections are listed. */
export const fixPath = (eventId: string): string => `${eventPath(eventId)}/fix`

/** The preview of taking articles out. */
export const takeOutHref = (eventId: string, articleIds: readonly string[]): string =>
  queryLink(`${fixPath(eventId)}/preview`, { kind: 'split' satisfies CorrectionAction['kind'], article: articleIds })

/** The preview of calling a finding wrong. */
export const wrongHref = (eventId: string, findingId: string): string =>
  queryLink(`${fixPath(eventId)}/preview`, {
    kind: 'wrong-finding' satisfies CorrectionAction['kind'],
    finding: findingId,
  })

/** Where two sentences of a fact are chosen that are not the same. */
export const notSameHref = (eventId: string, factId: string): string =>
  queryLink(`${fixPath(eventId)}/fact`, { fact: factId })

/** Where the other event is chosen: for one article to be moved to, or for the whole event. */
export const otherHref = (eventId: string, articleId: string | null): string =>
  queryLink(`${fixPath(eventId)}/other`, { article: articleId })
