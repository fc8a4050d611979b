import { indexTermsOf } from '@parallax/analysis'
import type { PlacingArticle, Why } from '@parallax/model'
import type pg from 'pg'
import { CopyFile, copyFolder } from './copy-file.js'
import { reportTerms } from './report-terms.js'
import { eventId, OUTLETS, type World, type WorldReport, worldReport } from './world.js'

const FLUSH_EVERY = 20_000
/** The 800 characters that placing looks at, and some more, as the store keeps them. */
const LEAD_MAX = 1_600

const COLUMNS = {
  events: 'id, title, first_seen_at, last_seen_at, first_known_at, last_known_at, moved_at, article_count, origins',
  revisions: 'id, article_id, number, title, paragraphs, source, seen_at',
  articles: `id, outlet_id, url, url_key, title, published_at, seen_at, text_state, text_from, lead, revision_id, event_id, why`,
  article_terms: 'article_id, day, terms',
  event_terms: 'term, day, event_id',
}
/** As many reasons as placing keeps of an article. */
export const TYPICAL_WHY: Why = {
  names: Array.from({ length: 4 }, (_, n) => ({ text: `Person ${n}`, weight: 0.1 })),
  words: Array.from({ length: 8 }, (_, n) => ({ text: `word${n}`, weight: 0.05 })),
  places: [{ text: 'Place', weight: 0.1 }],
  ...{
    hoursApart: 1.5,
    score: 0.9,
    runnerUp: { eventId: 'event-0', title: 'Another event that came second', score: 0.2 },
  },
}
const WHY = JSON.stringify(TYPICAL_WHY)

type Files = { readonly [T in keyof typeof COLUMNS]: CopyFile }

/** What filling goes on from: the next story, the articles stored so far, and how many articles hold each term. */
export interface Filled {
  world: World
  story: number
  articles: number
  counts: Map<string, number>
}

export const emptyStore = (world: World): Filled => ({ world, story: 0, articles: 0, counts: new Map() })

/**
 * Fills the store with invented events up to about so many articles, by COPY and not through the store, as placing
 * would have left them: each article under its index terms, each term counted.
 */
export async function fillStore(client: pg.Client, filled: Filled, articles: number): Promise<void> {
  const folder = await copyFolder()
  const indexes = articles - filled.articles > FLUSH_EVERY ? await dropIndexes(client) : []
  try {
    const files = openFiles(folder.file)
    await client.query("set session_replication_role = 'replica'") // foreign keys are not checked row by row
    if (filled.articles === 0) await addOutlets(client)
    for (let waiting = 0; filled.articles < articles; ) {
      const added = addStory(filled, files)
      waiting += added
      if (waiting < FLUSH_EVERY && filled.articles < articles) continue
      for (const file of Object.values(files)) await file.flush(client)
      waiting = 0
    }
    await storeCounts(client, filled, new CopyFile('parallax.terms (term, articles)', folder.file('terms')))
    await client.query("set session_replication_role = 'origin'")
  } finally {
    for (const definition of indexes) await client.query(definition)
    await folder.remove()
  }
  await client.query('vacuum analyze')
}

function openFiles(file: (name: string) => string): Files {
  const open = (table: keyof typeof COLUMNS) => new CopyFile(`parallax.${table} (${COLUMNS[table]})`, file(table))
  return {
    events: open('events'),
    revisions: open('revisions'),
    articles: open('articles'),
    article_terms: open('article_terms'),
    event_terms: open('event_terms'),
  }
}

/** Building an index over all rows takes a fraction of the time of keeping it up row by row. Returns what builds them. */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where schemaname = 'parallax' and tablename in ('articles', 'events')
       and indexname not in (select conname from pg_constraint)`,
  )
  for (const { name } of rows) await client.query(`drop index parallax.${name}`)
  await client.query('alter table parallax.event_terms drop constraint event_terms_pkey')
  const key = 'alter table parallax.event_terms add primary key (term, day, event_id)'
  return [...rows.map(({ definition }) => definition), key]
}

const addOutlets = (client: pg.Client) =>
  client.query(
    `insert into parallax.outlets (id, name, domain)
     select 'outlet-' || n, 'Outlet ' || n, 'outlet-' || n || '.example' from generate_series(0, ${OUTLETS - 1}) n`,
  )

export const placingArticle = ({ id, outlet, title, paragraphs, at }: WorldReport): PlacingArticle => ({
  id,
  outletId: `outlet-${outlet}`,
  title,
  lead: paragraphs.join('\n').slice(0, LEAD_MAX),
  publishedAt: at.toISOString(),
  seenAt: at.toISOString(),
})

/** Returns how many articles the story has. */
function addStory(filled: Filled, files: Files): number {
  const story = filled.story++
  const reports = Array.from({ length: filled.world.sizeOf(story) }, (_, index) =>
    worldReport(filled.world, story, index),
  )
  const days = new Map<string, Set<number>>()
  for (const report of reports) {
    const day = Math.floor(report.at.getTime() / 86_400_000)
    for (const term of addArticle(filled, files, { story, report, day }))
      days.set(term, (days.get(term) ?? new Set()).add(day))
  }
  for (const [term, ofTerm] of days) for (const day of ofTerm) files.event_terms.add([term, day, eventId(story)])
  const times = reports.map(({ at }) => at.toISOString()).sort()
  const [first = '', last = ''] = [times[0], times.at(-1)]
  const count = reports.length
  files.events.add([eventId(story), reports[0]?.title ?? '', first, last, first, last, last, count, count])
  return count
}

interface Adding {
  story: number
  report: WorldReport
  day: number
}

/** Returns the terms that the article is found by. */
function addArticle(filled: Filled, files: Files, { story, report, day }: Adding): string[] {
  const { id, outlet, url, title, paragraphs, at } = report
  const article = placingArticle(report)
  const terms = reportTerms(report)
  const counts = new Map(terms.map((term) => [term, filled.counts.get(term) ?? 0]))
  const indexTerms = indexTermsOf(terms, { articles: filled.articles, counts })
  for (const term of terms) filled.counts.set(term, (filled.counts.get(term) ?? 0) + 1)
  filled.articles += 1

  const time = at.toISOString()
  const revision = `revision-${id}`
  files.revisions.add([revision, id, 1, title, paragraphs, 'page', time])
  files.articles.add([
    ...[
      id,
      `outlet-${outlet}`,
      url,
      url,
      title,
      time,
      time,
      'read',
      'page',
      article.lead,
      revision,
      eventId(story),
      WHY,
    ],
  ])
  files.article_terms.add([id, day, indexTerms])
  return indexTerms
}

async function storeCounts(client: pg.Client, { articles, counts }: Filled, file: CopyFile): Promise<void> {
  await client.query('truncate parallax.terms')
  for (const [term, count] of counts) file.add([term, count])
  await file.flush(client)
  await client.query('update parallax.placed set articles = $1', [articles])
}
