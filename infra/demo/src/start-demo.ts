import { answer } from './answer.js'
import { editionsFor } from './edition.js'
import { closeAll, listen } from './listen.js'
import { SilentEdits } from './silent-edits.js'
import { EVENTS } from './stories/index.js'

/** A running demo. `siteUrl` ends with a slash; `feedUrl` is where the outlet's feed stands. */
export type Demo = { outlets: { name: string; feedUrl: string; siteUrl: string }[]; stop(): Promise<void> }

/**
 * Puts the fictional outlets on the air, each on a loopback address of its own. All dates are settled at the start, by
 * `now`: everything happened in the two days before. Without a `port` a free one is taken.
 *
 * Rejects when a given port is in use.
 */
export async function startDemo(options: { port?: number; now?: () => Date } = {}): Promise<Demo> {
  const now = options.now ?? (() => new Date())
  const startedAt = now()
  const edits = new SilentEdits()
  const editions = editionsFor(EVENTS, startedAt)
  const { servers, urls } = await listen(
    editions.map((edition) => (siteUrl) => (request, response) => {
      answer({ edition, siteUrl, startedAt, edits, now }, request, response)
    }),
    options.port ?? 0,
  )
  const outlets = editions.map(({ outlet }, index) => ({
    name: outlet.name,
    feedUrl: `${urls[index]}${outlet.feedPath}`,
    siteUrl: `${urls[index]}/`,
  }))
  return { outlets, stop: () => closeAll(servers) }
}
