import type { DemoEvent } from '../../story.js'
import { dailyStandard } from './daily-standard.js'
import { exchangeLedger } from './exchange-ledger.js'
import { meridianWire } from './meridian-wire.js'
import { peoplesPaper } from './peoples-paper.js'
import { selwynRadio } from './selwyn-radio.js'

/** Strikers, dockers, a mob; who fired and what was fired; two crowds, two counts of arrests. */
export const vellportDockStrike: DemoEvent = {
  slug: 'vellport-dock-strike',
  firstReportAt: '13:30',
  stories: [meridianWire, selwynRadio, exchangeLedger, dailyStandard, peoplesPaper],
}
