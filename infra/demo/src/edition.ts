import type { DemoOutlet, OutletId } from './outlets.js'
import { OUTLETS } from './outlets.js'
import type { DemoEvent, Story } from './story.js'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** A story with its dates settled and its weekdays written out. */
export type DemoArticle = {
  path: string
  title: string
  byline: string
  publishedAt: Date
  paragraphs: readonly string[]
  silentEdit: { afterSeconds: number; title: string; paragraphs: readonly string[] } | null
}

/** One outlet's articles, newest first. */
export type Edition = { outlet: DemoOutlet; articles: readonly DemoArticle[] }

/**
 * Settles the dates of all events so that the last story of each lies in the past, and no more than a day back: the
 * hour of the day stays as written, the day is the latest that fits.
 */
export function editionsFor(events: readonly DemoEvent[], now: Date): Edition[] {
  const articles = new Map<OutletId, DemoArticle[]>(OUTLETS.map((outlet) => [outlet.id, []]))
  for (const event of events) {
    const firstReport = firstReportOf(event, now)
    for (const story of event.stories) articles.get(story.outlet)?.push(articleOf(story, firstReport))
  }
  return OUTLETS.map((outlet) => ({ outlet, articles: newestFirst(articles.get(outlet.id) ?? []) }))
}

function firstReportOf(event: DemoEvent, now: Date): Date {
  const lastAfterMs = Math.max(...event.stories.map((story) => story.afterMinutes)) * MINUTE_MS
  const today = new Date(`${now.toISOString().slice(0, 10)}T${event.firstReportAt}:00Z`).getTime()
  const daysBack = Math.max(0, Math.ceil((today + lastAfterMs - now.getTime()) / DAY_MS))
  return new Date(today - daysBack * DAY_MS)
}

function articleOf(story: Story, firstReport: Date): DemoArticle {
  const settle = (text: string) => writeWeekdays(text, firstReport)
  const edit = story.silentEdit
  return {
    path: pathOf(story),
    title: settle(story.title),
    byline: story.byline,
    publishedAt: new Date(firstReport.getTime() + story.afterMinutes * MINUTE_MS),
    paragraphs: story.paragraphs.map(settle),
    silentEdit: edit ? { ...edit, title: settle(edit.title), paragraphs: edit.paragraphs.map(settle) } : null,
  }
}

function writeWeekdays(text: string, firstReport: Date): string {
  return text.replace(/\{day([+-]\d+)?\}/g, (_, shift: string | undefined) => {
    const day = new Date(firstReport.getTime() + Number(shift ?? 0) * DAY_MS).getUTCDay()
    return WEEKDAYS[day] ?? ''
  })
}

function newestFirst(articles: readonly DemoArticle[]): DemoArticle[] {
  return [...articles].sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime() || a.path.localeCompare(b.path))
}

/** The path of a story on its outlet's site; the same path never stands on two sites. */
export function pathOf(story: Story): string {
  const outlet = OUTLETS.find((candidate) => candidate.id === story.outlet)
  if (!outlet) throw new Error(`Story ${story.slug} is by an unknown outlet, ${story.outlet}.`)
  return outlet.articlePath(story.slug)
}
