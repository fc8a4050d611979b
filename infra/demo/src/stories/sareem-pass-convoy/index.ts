import type { DemoEvent } from '../../story.js'
import { dailyStandard } from './daily-standard.js'
import { harborPost } from './harbor-post.js'
import { levantMonitor } from './levant-monitor.js'
import { meridianWire } from './meridian-wire.js'
import { peoplesPaper } from './peoples-paper.js'

/** Gunmen, militants, fighters, terrorists: one group; a driver who was shot, or died; and a denial that came later. */
export const sareemPassConvoy: DemoEvent = {
  slug: 'sareem-pass-convoy',
  firstReportAt: '10:30',
  stories: [meridianWire, harborPost, levantMonitor, dailyStandard, peoplesPaper],
}
