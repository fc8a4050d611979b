import type { DemoEvent } from '../../story.js'
import { coastalHerald } from './coastal-herald.js'
import { dailyStandard } from './daily-standard.js'
import { harborPost } from './harbor-post.js'
import { levantMonitor } from './levant-monitor.js'
import { meridianWire } from './meridian-wire.js'
import { peoplesPaper } from './peoples-paper.js'
import { selwynRadio } from './selwyn-radio.js'

/** Retells the US-Israel Jerusalem Declaration of 14 July 2022: real facts and well-known quotes, invented outlets. */
export const jerusalemDeclaration: DemoEvent = {
  slug: 'jerusalem-declaration',
  firstReportAt: '12:04',
  stories: [meridianWire, coastalHerald, selwynRadio, harborPost, levantMonitor, dailyStandard, peoplesPaper],
}
