import { outletsAndFeeds } from './0001-outlets-and-feeds.js'
import { articles } from './0002-articles.js'
import { events } from './0003-events.js'
import { comparisons } from './0004-comparisons.js'
import { requests } from './0005-requests.js'
import { givenUp } from './0006-given-up.js'
import { eventTerms } from './0007-event-terms.js'
import { regrouping } from './0008-regrouping.js'
import { methods } from './0009-methods.js'
import { outletTallies } from './0010-outlet-tallies.js'
import { search } from './0011-search.js'
import { asked } from './0012-asked.js'
import { fixing } from './0013-fixing.js'
import { groups } from './0014-groups.js'
import { polling } from './0015-polling.js'
import { intake } from './0016-intake.js'
import { hostTurns } from './0017-host-turns.js'
import { hubs } from './0018-hubs.js'
import { feedsPage } from './0019-feeds-page.js'
import { accessTokens } from './0020-access-tokens.js'
import { alerts } from './0021-alerts.js'
import { keeping } from './0022-keeping.js'
import { processes } from './0023-processes.js'
import { revising } from './0024-revising.js'
import { webhookNames } from './0027-webhook-names.js'
import { splits } from './0028-splits.js'

/** A change of the schema. Numbers rise from 1; one that was released is never edited. */
export interface Migration {
  number: number
  name: string
  sql: string
}

export const MIGRATIONS: readonly Migration[] = [
  { number: 1, name: 'outlets and feeds', sql: outletsAndFeeds },
  { number: 2, name: 'articles', sql: articles },
  { number: 3, name: 'events', sql: events },
  { number: 4, name: 'comparisons', sql: comparisons },
  { number: 5, name: 'requests', sql: requests },
  { number: 6, name: 'given up', sql: givenUp },
  { number: 7, name: 'event terms', sql: eventTerms },
  { number: 8, name: 'regrouping', sql: regrouping },
  { number: 9, name: 'methods', sql: methods },
  { number: 10, name: 'outlet tallies', sql: outletTallies },
  { number: 11, name: 'search', sql: search },
  { number: 12, name: 'asked comparisons', sql: asked },
  { number: 13, name: 'fixing', sql: fixing },
  { number: 14, name: 'groups', sql: groups },
  { number: 15, name: 'polling', sql: polling },
  { number: 16, name: 'intake', sql: intake },
  { number: 17, name: 'host turns', sql: hostTurns },
  { number: 18, name: 'hubs', sql: hubs },
  { number: 19, name: 'feeds page', sql: feedsPage },
  { number: 20, name: 'access tokens', sql: accessTokens },
  { number: 21, name: 'alerts', sql: alerts },
  { number: 22, name: 'keeping', sql: keeping },
  { number: 23, name: 'processes', sql: processes },
  { number: 24, name: 'revising', sql: revising },
  { number: 27, name: 'webhook names', sql: webhookNames },
  { number: 28, name: 'splits', sql: splits },
]
