import type { DemoEvent } from '../../story.js'
import { exchangeLedger } from './exchange-ledger.js'
import { harborPost } from './harbor-post.js'
import { meridianWire } from './meridian-wire.js'

/** The other storm: a look-alike of Odile in words (storm, homes without power, injured), inland and on another day's weather. */
export const penlowValleyHailstorm: DemoEvent = {
  slug: 'penlow-valley-hailstorm',
  firstReportAt: '18:40',
  stories: [harborPost, meridianWire, exchangeLedger],
}
