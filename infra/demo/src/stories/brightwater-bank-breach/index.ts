import type { DemoEvent } from '../../story.js'
import { dailyStandard } from './daily-standard.js'
import { exchangeLedger } from './exchange-ledger.js'
import { harborPost } from './harbor-post.js'
import { meridianWire } from './meridian-wire.js'
import { selwynRadio } from './selwyn-radio.js'

/** A figure that its own source corrected, a fall of shares that was one thing, and a delay that is a headline here and a last line there. */
export const brightwaterBankBreach: DemoEvent = {
  slug: 'brightwater-bank-breach',
  firstReportAt: '08:45',
  stories: [exchangeLedger, meridianWire, selwynRadio, harborPost, dailyStandard],
}
