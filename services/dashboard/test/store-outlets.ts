import type { CellState, ComparisonBody, Finding, InputArticle, Placement, Speaker } from '@parallax/model'
import type { Store } from '@parallax/store'

const FIRST = Date.UTC(2026, 9, 1, 8)
const HOUR_MS = 3_600_000

/** Which outlets tell an event, an hour after each other, and how each stands to a fact that all could tell. */
const OUTLETS: Record<string, { domain: string; cell: CellState }> = {
  'Harbour Post': { domain: 'harbour.test', cell: 'first' },
  'Ridge Courier': { domain: 'ridge.test', cell: 'reworded' },
  'The Lantern': { domain: 'lantern.test', cell: 'absent' },
}

const placement = (eventId: string | null): Placement => ({
  eventId,
  why: { names: [], words: [{ text: 'bridge', weight: 0.4 }], places: [], hoursApart: 0, score: 0.8, runnerUp: null },
  terms: ['bridge'],
  indexTerms: ['bridge'],
})

async function addArticle(store: Store, name: string, story: { number: number; at: Date }): Promise<string> {
  const { domain = '' } = OUTLETS[name] ?? {}
  const url = `https://${domain}/${story.number}`
  const { feed } = await store.feeds.subscribe({
    ...{ url: `https://${domain}/feed.xml`, title: `${name}: news`, siteUrl: `https://${domain}/`, kind: 'rss' },
    ...{ outlet: { name, domain }, group: null },
  })
  const title = `Bridge ${story.number} closed, says ${name}`
  const entry = { key: url, url, title, author: null, publishedAt: story.at.toISOString(), summary: null }
  const [id] = await store.articles.addEntries(feed.id, [{ ...entry, paragraphs: null }], story.at)
  if (id === undefined) throw new Error(`${url} is there already`)
  const paragraphs = [`Bridge ${story.number} was closed. “It has to rest for a while,” said Orla Finch.`]
  const text = { state: 'read' as const, from: 'page' as const, paragraphs }
  await store.articles.recordText(id, { text, at: story.at, nextReadAt: null })
  return id
}

const quotedBy = ({ id }: InputArticle) => ({ articleId: id, quotedWords: 7, quotations: 1, places: [] })

const speakersOf = (inputs: readonly InputArticle[]): Speaker[] => [
  { name: 'Orla Finch', kind: 'named', by: inputs.map(quotedBy) },
  { name: 'unnamed sources', kind: 'unnamed', by: inputs.slice(0, 1).map(quotedBy) },
]

const editOf = ({ id }: InputArticle): Finding => ({
  ...{
    id: `edit-${id}`,
    kind: 'edit',
    rule: 'edit/between-revisions@1',
    summary: 'An edit',
    factId: null,
    evidence: [],
  },
  ...{ articleId: id, change: 'number', at: new Date(FIRST).toISOString(), before: null, after: null, follows: null },
})

/** A comparison in which every article is its own origin, with one fact that they tell or not and an edit of the first. */
const bodyOf = (inputs: readonly InputArticle[], number: number): ComparisonBody => {
  const cells = inputs.map(({ outlet }) => OUTLETS[outlet.name]?.cell ?? 'absent')
  const tellers = inputs.filter((_, index) => cells[index] !== 'absent')
  const mentions = tellers.map(({ id, paragraphs: [text = ''] }) => ({
    ...{ articleId: id, in: 'text' as const, start: 0, end: text.length, text },
  }))
  return {
    ...{ method: 'test@1', fingerprint: String(number).padStart(64, '0'), typicalArticleId: inputs[0]?.id ?? '' },
    articles: inputs.map((input) => ({ ...input, originId: input.id, sentences: [] })),
    origins: inputs.map(({ id }) => ({ id, firstArticleId: id, articleIds: [id], sharedWithFirst: [1] })),
    facts: [
      {
        ...{ id: `fact-${number}`, origins: tellers.length, canonical: 0, headlines: [] },
        ...{ firstKnownAt: inputs[0]?.seenAt ?? '', mentions, cells },
      },
    ],
    findings: inputs.slice(0, 1).map(editOf),
    speakers: speakersOf(inputs),
  }
}

async function addEvent(store: Store, number: number, outlets: readonly string[]): Promise<void> {
  const began = FIRST + number * 24 * HOUR_MS
  let eventId: string | null = null
  for (const [hour, name] of outlets.entries()) {
    const id = await addArticle(store, name, { number, at: new Date(began + hour * HOUR_MS) })
    const placed: { eventId: string } = await store.events.place(id, placement(eventId))
    eventId = placed.eventId
  }
  const input = eventId === null ? undefined : await store.events.input(eventId)
  if (eventId === null || !input) throw new Error('the event has nothing to compare')
  const body = bodyOf(input.input.articles, number)
  await store.comparisons.save(eventId, { body, change: input.change, now: new Date(began + 10 * HOUR_MS) })
}

/** Six events of two outlets, two of which a third one tells as well; answers the ids of the outlets by their names. */
export async function storeOutlets(store: Store): Promise<ReadonlyMap<string, string>> {
  const [harbour = '', ridge = '', lantern = ''] = Object.keys(OUTLETS)
  for (let number = 1; number <= 6; number += 1) {
    await addEvent(store, number, number <= 2 ? [harbour, ridge, lantern] : [harbour, ridge])
  }
  return new Map((await store.outlets.list()).map(({ id, name }) => [name, id]))
}
