import type { DemoEvent } from '../../story.js'
import { dailyStandard } from './daily-standard.js'
import { harborPost } from './harbor-post.js'
import { meridianWire } from './meridian-wire.js'
import { peoplesPaper } from './peoples-paper.js'

/** A gag order or an injunction, leaked papers or stolen ones, and three judges who agreed or did not. */
export const northmarchCourierRuling: DemoEvent = {
  slug: 'northmarch-courier-ruling',
  firstReportAt: '11:10',
  stories: [meridianWire, peoplesPaper, harborPost, dailyStandard],
}
