import { FINDING_KINDS } from '@parallax/model'
import type { Store } from '@parallax/store'
import { Gauge, type Registry } from 'prom-client'

/** Counting a million articles takes a second, and Prometheus asks every fifteen. */
const COUNT_AGAIN_MS = 60_000

/** Every series is there from the start, since an alert cannot compare with what is missing. */
const ALWAYS = {
  feeds: ['active', 'failing', 'paused', 'gone'],
  articles: ['waiting', 'read', 'snippet', 'failed'],
  findings: FINDING_KINDS,
} as const

/** Reads what the store holds: what is undone each time, what takes long to count once a minute. */
export const storeFigures = (register: Registry, store: Store): (() => Promise<void>) => {
  const stored = new Gauge({
    name: 'parallax_stored',
    help: 'What the store holds, and what waits in it to be done',
    labelNames: ['kind'],
    registers: [register],
  })
  const byName = {
    feeds: new Gauge({ name: 'parallax_feeds', help: 'Feeds', labelNames: ['status'], registers: [register] }),
    articles: new Gauge({
      name: 'parallax_articles',
      help: 'Articles, by the state of their text',
      labelNames: ['state'],
      registers: [register],
    }),
    findings: new Gauge({
      name: 'parallax_events_with_finding',
      help: 'Events whose latest comparison has a finding of this kind',
      labelNames: ['kind'],
      registers: [register],
    }),
  }

  const count = async () => {
    const figures = await store.figures()
    const counts = (of: keyof typeof ALWAYS) => new Map(figures[of].map((one) => [one.of, one.count]))
    for (const status of ALWAYS.feeds) byName.feeds.set({ status }, counts('feeds').get(status) ?? 0)
    for (const state of ALWAYS.articles) byName.articles.set({ state }, counts('articles').get(state) ?? 0)
    for (const kind of ALWAYS.findings) byName.findings.set({ kind }, counts('findings').get(kind) ?? 0)
  }
  let counting = Promise.resolve()
  let countAgainAt = 0
  const countSometimes = (): Promise<void> => {
    if (Date.now() < countAgainAt) return counting
    countAgainAt = Date.now() + COUNT_AGAIN_MS
    counting = count().catch((error) => {
      countAgainAt = 0
      throw error
    })
    return counting
  }

  return async () => {
    const [totals] = await Promise.all([store.totals(), countSometimes()])
    stored.reset()
    for (const [kind, amount] of Object.entries(totals)) stored.set({ kind }, amount)
  }
}
