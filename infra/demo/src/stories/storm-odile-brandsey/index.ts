import type { DemoEvent } from '../../story.js'
import { coastalHerald } from './coastal-herald.js'
import { dailyStandard } from './daily-standard.js'
import { meridianWire } from './meridian-wire.js'
import { selwynRadio } from './selwyn-radio.js'

/** A storm, with a count of dark homes that grows by the hour and a gust measured twice. */
export const stormOdileBrandsey: DemoEvent = {
  slug: 'storm-odile-brandsey',
  firstReportAt: '05:20',
  stories: [meridianWire, coastalHerald, selwynRadio, dailyStandard],
}
