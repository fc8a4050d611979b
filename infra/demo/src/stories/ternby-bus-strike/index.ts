import type { DemoEvent } from '../../story.js'
import { dailyStandard } from './daily-standard.js'
import { harborPost } from './harbor-post.js'
import { peoplesPaper } from './peoples-paper.js'

/** The other strike: a look-alike of Vellport in words (strike, union, mediator, per cent), in another town and trade. */
export const ternbyBusStrike: DemoEvent = {
  slug: 'ternby-bus-strike',
  firstReportAt: '06:20',
  stories: [harborPost, dailyStandard, peoplesPaper],
}
