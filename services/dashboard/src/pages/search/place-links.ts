import { queryLink } from '../parts/query-link.js'

interface Place {
  articleId: string
  sentence: number | null
  factId: string | null
}

const eventPath = (eventId: string): string => `/events/${encodeURIComponent(eventId)}`

/** The sentence of an article in its event. */
export const placeLink = (eventId: string, { articleId, sentence, factId }: Place): string =>
  queryLink(eventPath(eventId), { focus: articleId, fact: factId }) + (sentence === null ? '' : `#s${sentence}`)

/** An article, beside the others of its event where it has one. */
export const articleLink = ({ id, eventId }: { id: string; eventId: string | null }): string =>
  eventId === null ? `/articles/${encodeURIComponent(id)}` : `${queryLink(eventPath(eventId), { focus: id })}#reading`

export const speakersLink = (eventId: string): string => `${queryLink(eventPath(eventId), { view: 'boards' })}#speakers`
