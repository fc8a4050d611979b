import type { EventLink } from '../event-links.js'
import type { EventQuery } from '../event-query.js'

/** Where the parts of the view lead. */
export interface SideLinks {
  /** This view with these articles, the first one in focus. */
  articles(ids: readonly string[]): string
  order(order: EventQuery['order']): string
  /** A sentence in the order of its own article. */
  original(anchor: string): string
  /** The annotated article, at one of its sentences. */
  annotated(articleId: string, place?: number): string
}

export const sideLinks = (link: EventLink): SideLinks => ({
  articles: ([focus, ...beside]) => `${link({ view: 'side', focus, with: beside })}#reading`,
  order: (order) => `${link({ view: 'side', order })}#reading`,
  original: (anchor) => `${link({ view: 'side', order: 'original' })}#${anchor}`,
  annotated: (focus, place = -1) => `${link({ view: 'annotated', focus })}#${place < 0 ? 'reading' : `s${place}`}`,
})
