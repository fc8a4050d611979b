import { type EventArticle, knownAt, type NewsEvent } from '@parallax/model'
import { inOrderKnown } from '../parts/in-order-known.js'

/** One article in the list beside the text. */
export interface RailItem {
  id: string
  outlet: string
  title: string
  at: string
  isFirst: boolean
  /** A copy of the article it stands under. */
  isCopy: boolean
  /** When its text was last changed after publication; null if it never was. */
  editedAt: string | null
  textState: EventArticle['textState']
}

/** The articles as first seen, copies directly under the first article of their origin. */
export function railView(event: NewsEvent, edits: ReadonlyMap<string, string>): RailItem[] {
  const families = new Map<string, EventArticle[]>()
  for (const article of inOrderKnown(event.articles)) {
    const family = article.originId ?? `alone:${article.id}`
    families.set(family, [...(families.get(family) ?? []), article])
  }
  return [...families.values()].flatMap((family, familyIndex) =>
    family.map((article, index) => ({
      id: article.id,
      outlet: article.outlet.name,
      title: article.title,
      at: knownAt(article),
      isFirst: familyIndex === 0 && index === 0,
      isCopy: index > 0,
      editedAt: edits.get(article.id) ?? null,
      textState: article.textState,
    })),
  )
}
