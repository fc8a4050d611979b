import type { DemoEvent } from '../../story.js'
import { dailyStandard } from './daily-standard.js'
import { exchangeLedger } from './exchange-ledger.js'
import { meridianWire } from './meridian-wire.js'
import { peoplesPaper } from './peoples-paper.js'

/** A rescue that goes on while it is reported, a depth that cannot be both, and a warning that one paper leads with and another ends on. */
export const lowmoorMineRescue: DemoEvent = {
  slug: 'lowmoor-mine-rescue',
  firstReportAt: '05:40',
  stories: [meridianWire, peoplesPaper, dailyStandard, exchangeLedger],
}
