import type { DemoEvent } from '../../story.js'
import { coastalHerald } from './coastal-herald.js'
import { dailyStandard } from './daily-standard.js'
import { exchangeLedger } from './exchange-ledger.js'
import { harborPost } from './harbor-post.js'

/** One sentence of one witness, cut three ways, under four different verbs. */
export const aldermereDamReport: DemoEvent = {
  slug: 'aldermere-dam-report',
  firstReportAt: '09:15',
  stories: [coastalHerald, harborPost, dailyStandard, exchangeLedger],
}
