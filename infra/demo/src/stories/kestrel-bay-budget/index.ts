import type { DemoEvent } from '../../story.js'
import { coastalHerald } from './coastal-herald.js'
import { dailyStandard } from './daily-standard.js'
import { exchangeLedger } from './exchange-ledger.js'
import { harborPost } from './harbor-post.js'

/** A preview that could not know the vote, and two figures of one budget that cannot both be right. */
export const kestrelBayBudget: DemoEvent = {
  slug: 'kestrel-bay-budget',
  firstReportAt: '19:30',
  stories: [coastalHerald, harborPost, exchangeLedger, dailyStandard],
}
