import type { OutletId } from './outlets.js'

/** What one outlet wrote about one event. `{day}`, `{day+1}`, `{day-2}` in its text become weekdays, counted from the event's first report. */
export type Story = {
  outlet: OutletId
  slug: string
  title: string
  byline: string
  /** Published this long after the event's first report. */
  afterMinutes: number
  paragraphs: readonly string[]
  /** A change made to the page without a word, some time after somebody first opened it. The feed never mentions it. */
  silentEdit?: { afterSeconds: number; title: string; paragraphs: readonly string[] }
}

/** One thing that happened, and everything the outlets wrote about it. */
export type DemoEvent = {
  slug: string
  /** The hour of the day (UTC, "19:52") of the first report, so that "overnight" and "this morning" in the texts are true. */
  firstReportAt: string
  stories: readonly Story[]
}
