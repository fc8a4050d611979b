import { type OpmlOutline, readOpml } from '@parallax/feeds/opml'
import type { ImportedFeed, ListedFeed } from '@parallax/store'
import { z } from 'zod'
import type { Services } from '../server/services.js'
import { refusedByReason } from './refused-by-reason.js'

/** Bytes of a list: some 20,000 subscriptions, read in a tenth of a second. */
export const OPML_LIMIT = '4mb'

const told = { title: z.string(), group: z.string().nullable() }

/** What became of one outline of a list; `known` where the feed was there already, or stands in the list twice. */
export const ImportedOutline = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('subscribed'), ...told, url: z.string(), feedId: z.string() }),
  z.object({ outcome: z.literal('known'), ...told, url: z.string(), feedId: z.string() }),
  z.object({ outcome: z.literal('refused'), ...told, url: z.string(), reason: z.string() }),
])
export type ImportedOutline = z.infer<typeof ImportedOutline>

type Listed = Extract<OpmlOutline, { url: string }>
type Refused = Exclude<OpmlOutline, Listed>

const isListed = (outline: OpmlOutline): outline is Listed => outline.url !== null

const listedFeed = ({ url, title, siteUrl, kind, group }: Listed): ListedFeed => ({ url, title, siteUrl, kind, group })

const subscribed = ({ title, group, url }: Listed, feed: ImportedFeed): ImportedOutline => ({
  outcome: feed.created ? 'subscribed' : 'known',
  ...{ title, group, url, feedId: feed.feedId },
})

const refused = ({ title, group, given, reason }: Refused): ImportedOutline => ({
  outcome: 'refused',
  ...{ title, group, url: given, reason },
})

/**
 * Subscribes the feeds of an OPML list; the collector asks them later, one after another. Answers for each outline, in the
 * list's order. Throws the problem that says why where it is no such list.
 */
export const importOpml = async ({ store }: Services, bytes: Uint8Array): Promise<ImportedOutline[]> => {
  const outlines = await refusedByReason(async () => readOpml(bytes))
  const listed = outlines.filter(isListed)
  const imported = await store.feeds.importList(listed.map(listedFeed))
  const feedOf = new Map(listed.map((outline, index) => [outline, imported[index]]))
  return outlines.flatMap((outline) => {
    if (!isListed(outline)) return [refused(outline)]
    const feed = feedOf.get(outline)
    return feed === undefined ? [] : [subscribed(outline, feed)]
  })
}

/** How many outlines ended in each way. */
export const countOutcomes = (items: readonly ImportedOutline[]): Record<ImportedOutline['outcome'], number> => {
  const counts = { subscribed: 0, known: 0, refused: 0 }
  for (const { outcome } of items) counts[outcome] += 1
  return counts
}
