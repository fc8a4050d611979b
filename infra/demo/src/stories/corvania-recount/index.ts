import type { DemoEvent } from '../../story.js'
import { dailyStandard } from './daily-standard.js'
import { harborPost } from './harbor-post.js'
import { levantMonitor } from './levant-monitor.js'
import { meridianWire } from './meridian-wire.js'

/** A margin that two outlets disagree on, an answer of which some print half, and an accusation that is reported, doubted, or made. */
export const corvaniaRecount: DemoEvent = {
  slug: 'corvania-recount',
  firstReportAt: '16:05',
  stories: [meridianWire, levantMonitor, harborPost, dailyStandard],
}
