import { indexTermsOf, placeInEvent, termsOf, WINDOW_HOURS } from '@parallax/analysis'
import { knownAt, type WaitingArticle } from '@parallax/model'
import { migrate, openStore, type Store } from '@parallax/store'
import pg from 'pg'

export const AT = new Date('2026-03-01T12:00:00.000Z')
const STORIES = 8
const REPORTS = 7

const WORDS = ['dam', 'tram', 'quarry', 'regatta', 'granary', 'lighthouse', 'orchestra', 'vineyard', 'ferry', 'museum']
const PLACES = ['Harrowgate', 'Tarnholm', 'Quillota', 'Oldenmark', 'Wexley', 'Brandt', 'Lenn', 'Porto Alba', 'Selby']
const from = (list: readonly string[], index: number): string => list[index % list.length] ?? ''

/** One report of a story; stories share words with others, so that placing has something to decide. */
const reportOf = (story: number, report: number) => {
  const [what, other] = [from(WORDS, story), from(WORDS, story * 3 + 1)]
  const where = from(PLACES, story * 2 + 1)
  const deed = from(['closed', 'reopened', 'caught fire', 'was sold'], story)
  return {
    title: `${what} of ${where} ${deed}, outlet ${report} reports`,
    paragraphs: [
      `The ${what} of ${where} ${deed} on Monday after Inspector Ada Num${story} had looked at the ${other}.`,
      `Mayor Ines Okafor${story} of ${where} spoke of ${story * 7 + 3} visitors, said witness number ${report}.`,
    ],
  }
}

/** A store with reports of stories that nobody has placed, in a database of its own. */
export async function withReports(serverUrl: string, name: string): Promise<{ store: Store; database: pg.Client }> {
  const admin = new pg.Client({ connectionString: serverUrl })
  await admin.connect()
  await admin.query(`create database ${name}`)
  await admin.end()
  const url = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href
  await migrate(url)
  const store = openStore(url)
  for (let index = 0; index < STORIES * REPORTS; index++) {
    const [story, report] = [(index * 5) % STORIES, Math.floor(index / STORIES)]
    const domain = `outlet-${report}.example`
    const outlet = { name: `Outlet ${report}`, domain }
    const feed = { url: `https://${domain}/feed`, title: domain, siteUrl: null, kind: 'rss' as const, group: null }
    const { feed: subscribed } = await store.feeds.subscribe({ ...feed, outlet })
    const address = `https://${domain}/${story}`
    const { title, paragraphs } = reportOf(story, report)
    // Some without a date, some a day apart; no two at once, where ids would decide, which are made by chance.
    const published = index % 9 === 0 ? null : new Date(AT.getTime() + story * 7_000_000 + index * 1_000).toISOString()
    const entry = { key: address, url: address, title, author: null, publishedAt: published, summary: null, paragraphs }
    const seenAt = new Date(AT.getTime() + index * 60_000)
    await store.articles.addWithTexts(subscribed.id, [entry], seenAt)
  }
  const database = new pg.Client({ connectionString: url })
  await database.connect()
  return { store, database }
}

/** Places one article as the store answers for it alone, as versions before the batches did. */
export async function placeAlone(article: WaitingArticle, store: Store): Promise<void> {
  const terms = termsOf(article)
  const frequencies = await store.events.frequencies(terms)
  const candidates = await store.events.candidatesFor({
    articleId: article.id,
    indexTerms: indexTermsOf(terms, frequencies),
    around: new Date(knownAt(article)),
    windowHours: WINDOW_HOURS,
    limit: 40,
  })
  await store.events.place(article.id, placeInEvent(article, candidates, frequencies))
}
