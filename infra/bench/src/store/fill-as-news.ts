import { compareEvent, indexTermsOf, termsOf } from '@parallax/analysis'
import { articleText } from '@parallax/model'
import type { Store } from '@parallax/store'
import { type Report, reportOf, storyOf } from '../news/story.js'
import { TYPICAL_WHY } from '../scale/fill-store.js'
import { LOOSE_WORLD, OUTLETS } from '../scale/world.js'

/** An article of about 600 words. */
const SENTENCES = 40
const FACTS = 30
const START = Date.UTC(2031, 0, 1)
const MINUTE_MS = 60_000

export interface NewsFilled {
  articles: number
  events: number
  comparisons: number
  /** Of all texts together. */
  characters: number
}

/**
 * Has so many articles come in, be placed and be compared, through the store as the services would: events of one to 18
 * articles, each compared whenever another article has come.
 */
export async function fillAsNews(store: Store, articles: number): Promise<NewsFilled> {
  const feedIds = await subscribe(store)
  const filled: NewsFilled = { articles: 0, events: 0, comparisons: 0, characters: 0 }
  for (let number = 0; filled.articles < articles; number++) {
    const story = storyOf(number, FACTS)
    let eventId: string | null = null
    for (let index = 0; index < LOOSE_WORLD.sizeOf(number); index++) {
      const report = reportOf(story, index, SENTENCES)
      const feedId = feedIds[(number * 7 + index) % OUTLETS] ?? ''
      const at = new Date(START + filled.articles * MINUTE_MS)
      eventId = await arrive(store, { report, feedId, name: `${number}/${index}`, at, eventId })
      filled.articles += 1
      filled.characters += articleText(report.paragraphs).length
      if (index > 0) filled.comparisons += await compare(store, eventId, at)
    }
    filled.events += 1
  }
  return filled
}

async function subscribe(store: Store): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < OUTLETS; n++) {
    const outlet = { name: `Outlet ${n}`, domain: `outlet-${n}.example` }
    const feed = { url: `https://outlet-${n}.example/feed`, title: outlet.name, siteUrl: null, kind: 'rss' as const }
    ids.push((await store.feeds.subscribe({ ...feed, outlet, group: null })).feed.id)
  }
  return ids
}

interface Arriving {
  report: Report
  feedId: string
  name: string
  at: Date
  /** null: it begins an event. */
  eventId: string | null
}

/** Returns the event of the article. */
async function arrive(store: Store, { report, feedId, name, at, eventId }: Arriving): Promise<string> {
  const url = `https://news.example/2031/${name}/a-headline-of-some-words`
  const entry = { key: url, url, title: report.title, author: null, publishedAt: at.toISOString(), paragraphs: null }
  const [id = ''] = await store.articles.addEntries(feedId, [{ ...entry, summary: null, marks: [url] }], at)
  const text = { state: 'read' as const, from: 'page' as const, paragraphs: report.paragraphs }
  await store.articles.recordText(id, { text, at, nextReadAt: null })
  const article = await store.articles.placing(id)
  if (!article) throw new Error(`the article ${name} was not stored`)
  const terms = termsOf(article)
  const indexTerms = indexTermsOf(terms, await store.events.frequencies(terms))
  return (await store.events.place(id, { eventId, why: TYPICAL_WHY, terms, indexTerms })).eventId
}

/** Returns how many comparisons it made. */
async function compare(store: Store, eventId: string, now: Date): Promise<number> {
  const event = await store.events.input(eventId)
  if (!event) return 0
  const { input, change } = event
  const { created } = await store.comparisons.save(eventId, { body: compareEvent(input), input, change, now })
  return created ? 1 : 0
}
