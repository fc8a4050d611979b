import { knownAt, type WaitingArticle } from '@parallax/model'
import { type KnownEvent, knownArticle } from './known-events.js'

const bySight = (a: { seenAt: string; seq: number }, b: { seenAt: string; seq: number }): number =>
  a.seenAt < b.seenAt ? -1 : a.seenAt > b.seenAt ? 1 : a.seq - b.seq

/** An event that won an article. */
export const joined = (event: KnownEvent, article: WaitingArticle): KnownEvent => {
  const [first = '', , last = ''] = [event.firstKnownAt, knownAt(article), event.lastKnownAt].sort()
  return {
    ...event,
    change: event.change + 1,
    firstKnownAt: first,
    lastKnownAt: last,
    articles: [...event.articles, knownArticle(article)].sort(bySight),
  }
}

/** An event that an article begins, under this id. */
export const begun = (id: string, article: WaitingArticle): KnownEvent => {
  const at = knownAt(article)
  const { title } = article
  return { id, change: 1, title, firstKnownAt: at, lastKnownAt: at, articles: [knownArticle(article)] }
}
