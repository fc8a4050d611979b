import type { DemoEvent } from '../../story.js'
import { coastalHerald } from './coastal-herald.js'
import { dailyStandard } from './daily-standard.js'
import { harborPost } from './harbor-post.js'
import { meridianWire } from './meridian-wire.js'
import { peoplesPaper } from './peoples-paper.js'
import { selwynRadio } from './selwyn-radio.js'

/** A toll that rises through the night (12, 14, 18), and a page that is changed while it is watched. */
export const ferryPortSelwyn: DemoEvent = {
  slug: 'ferry-port-selwyn',
  firstReportAt: '20:11',
  stories: [meridianWire, coastalHerald, harborPost, peoplesPaper, selwynRadio, dailyStandard],
}
