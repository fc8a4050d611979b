import type { ComparisonBody, Placement } from '@parallax/model'
import type { Store } from '@parallax/store'

const AT = new Date('2022-07-14T10:00:00.000Z')

const SENTENCES = {
  harbour: ['The ferry sank off the pier.', '=HYPERLINK("x") Twelve people were saved.'],
  ridge: ['The ferry sank off the pier.', 'Nine people were saved.'],
}

const entry = (name: string) => ({
  key: name,
  url: `http://${name}.test/ferry`,
  title: `Ferry sinks, says the ${name}`,
  author: null,
  publishedAt: AT.toISOString(),
  summary: null,
  paragraphs: null,
})

const addArticle = async (store: Store, name: keyof typeof SENTENCES): Promise<string> => {
  const outlet = { name: `The ${name}`, domain: `${name}.test` }
  const url = `http://${name}.test/feed.xml`
  const { feed } = await store.feeds.subscribe({ url, title: name, siteUrl: null, kind: 'rss', outlet, group: null })
  const [id] = await store.articles.addEntries(feed.id, [entry(name)], AT)
  if (id === undefined) throw new Error(`the article of ${name} is there already`)
  const text = { state: 'read' as const, from: 'page' as const, paragraphs: SENTENCES[name] }
  await store.articles.recordText(id, { text, at: AT, nextReadAt: null })
  return id
}

const placement = (eventId: string | null): Placement => ({
  eventId,
  why: { names: [], words: [{ text: 'ferry', weight: 0.4 }], places: [], hoursApart: 0, score: 0.8, runnerUp: null },
  terms: ['ferry', 'pier'],
  indexTerms: ['ferry'],
})

export interface EventFixture {
  eventId: string
  articleIds: [string, string]
  /** Stores a comparison of the event as it is now; another fingerprint makes another version. */
  compare(fingerprint: string): Promise<string>
}

/** Two outlets that report one event, in the store as the collector and the analyst would leave them. */
export const addEvent = async (store: Store): Promise<EventFixture> => {
  const articleIds: [string, string] = [await addArticle(store, 'harbour'), await addArticle(store, 'ridge')]
  const { eventId } = await store.events.place(articleIds[0], placement(null))
  await store.events.place(articleIds[1], placement(eventId))

  const compare = async (fingerprint: string): Promise<string> => {
    const input = await store.events.input(eventId)
    if (input === undefined) throw new Error('the event has no text to compare')
    const body = comparisonBody(input.input.articles, fingerprint)
    const saved = await store.comparisons.save(eventId, { body, input: input.input, change: input.change, now: AT })
    return saved.comparison.id
  }
  return { eventId, articleIds, compare }
}

type Input = NonNullable<Awaited<ReturnType<Store['events']['input']>>>['input']['articles']

/** What an analysis could say of the two: the first sentence is one fact, the second differs in its number. */
const comparisonBody = (inputs: Input, fingerprint: string): ComparisonBody => {
  const articles = inputs.map((article) => {
    const [first = '', second = ''] = article.paragraphs
    const start = first.length + 1
    const sentences = [
      { start: 0, end: first.length, paragraph: 0, factId: 'f1' },
      { start, end: start + second.length, paragraph: 1, factId: 'f2' },
    ]
    return { ...article, originId: `o-${article.outlet.name}`, sentences }
  })
  const mentions = (which: 0 | 1) =>
    articles.map(({ id, paragraphs, sentences }) => ({
      articleId: id,
      in: 'text' as const,
      start: sentences[which]?.start ?? 0,
      end: sentences[which]?.end ?? 0,
      text: paragraphs[which] ?? '',
    }))
  const fact = (id: string, which: 0 | 1) => ({
    ...{ id, origins: 2, firstKnownAt: AT.toISOString(), canonical: 0, headlines: [] },
    mentions: mentions(which),
    cells: ['first' as const, which === 0 ? ('reworded' as const) : ('differs' as const)],
  })
  return {
    method: 'test@1',
    fingerprint,
    typicalArticleId: articles[0]?.id ?? '',
    articles,
    origins: articles.map(({ id, originId }) => ({
      ...{ id: originId, firstArticleId: id, articleIds: [id], sharedWithFirst: [1] },
    })),
    facts: [fact('f1', 0), fact('f2', 1)],
    findings: [
      {
        ...{ id: 'n1', kind: 'number', rule: 'number/same-quantity@1', factId: 'f2', relation: 'conflict' },
        summary: 'Twelve or nine people were saved',
        evidence: mentions(1),
        unit: 'people',
        thing: 'saved',
        values: [],
      },
    ],
  }
}
