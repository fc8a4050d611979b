import { alertsIn } from './alerts/alerts.js'
import { articlesIn } from './articles/articles.js'
import { askedIn } from './asked/asked.js'
import { clockIn } from './clock.js'
import { comparisonsIn } from './comparisons/comparisons.js'
import { correctionsIn } from './corrections/corrections.js'
import { openPool, type StoreOptions } from './database.js'
import { eventsIn } from './events/events.js'
import { feedsIn } from './feeds/feeds.js'
import { hostTurnsIn } from './feeds/host-turns.js'
import { type Figures, figures } from './figures.js'
import { forgetOld } from './forget-old.js'
import { groupsIn } from './groups/groups.js'
import { hubsIn } from './hubs/hubs.js'
import { idempotencyIn } from './idempotency.js'
import { laneIn } from './lane/lane.js'
import { limitsIn } from './limits/limits.js'
import { momentOf } from './moment.js'
import { outletsIn } from './outlets.js'
import { permalinksIn } from './permalinks.js'
import { processesIn } from './processes.js'
import { requestsIn } from './requests.js'
import { retentionIn } from './retention/retention.js'
import { type Found, search } from './search/search.js'
import { tokensIn } from './tokens/tokens.js'
import { begun, totals } from './totals.js'
import { deliveriesIn } from './webhooks/deliveries.js'
import { webhooksIn } from './webhooks/webhooks.js'

/** Everything Parallax knows, in the schema `parallax` of a PostgreSQL database that `migrate` has prepared. */
export const openStore = (connectionString: string, options?: StoreOptions) => {
  const pool = openPool(connectionString, options)
  return {
    outlets: outletsIn(pool),
    groups: groupsIn(pool),
    feeds: feedsIn(pool),
    turns: hostTurnsIn(pool),
    hubs: hubsIn(pool),
    articles: articlesIn(pool),
    events: eventsIn(pool),
    lane: laneIn(pool),
    comparisons: comparisonsIn(pool),
    corrections: correctionsIn(pool),
    asked: askedIn(pool),
    permalinks: permalinksIn(pool),
    retention: retentionIn(pool),
    requests: requestsIn(pool),
    idempotency: idempotencyIn(pool),
    tokens: tokensIn(pool),
    alerts: alertsIn(pool),
    webhooks: webhooksIn(pool),
    deliveries: deliveriesIn(pool),
    limits: limitsIn(pool),
    processes: processesIn(pool),
    clock: clockIn(pool),
    search: (q: string, limit: number): Promise<Found | null> => search(pool, q, limit),
    totals: () => totals(pool),
    figures: (): Promise<Figures> => figures(pool),
    begun: () => begun(pool),
    moment: () => momentOf(pool),
    forgetOld: () => forgetOld(pool),

    /** Returns when the database answers; throws when it does not. */
    async ping(): Promise<void> {
      await pool.query('select 1')
    },

    close: (): Promise<void> => pool.end(),
  }
}

export type Store = ReturnType<typeof openStore>
