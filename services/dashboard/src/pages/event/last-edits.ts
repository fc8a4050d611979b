import type { NewsEvent } from '@parallax/model'
import type { Services } from '../../server/services.js'

/** When each edited article was last changed, by article. */
export async function lastEdits({ store }: Services, event: NewsEvent): Promise<Map<string, string>> {
  if (event.counts.edits === 0) return new Map()
  const revisions = await Promise.all(event.articles.map(({ id }) => store.articles.revisions(id)))
  const latest = revisions.flatMap((ofOne) =>
    ofOne.reduce<typeof ofOne>((a, b) => (a[0] && a[0].number > b.number ? a : [b]), []),
  )
  return new Map(latest.filter(({ number }) => number > 1).map(({ articleId, seenAt }) => [articleId, seenAt]))
}
