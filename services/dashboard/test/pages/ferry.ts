import type { Comparison, EventArticle, NewsEvent, Why } from '@parallax/model'
import { FERRY_ARTICLES } from './ferry-articles.js'
import { FERRY_FACTS } from './ferry-facts.js'
import { ferryFindings } from './ferry-findings.js'
import { makeComparison } from './make-comparison.js'

/** A fictional shipwreck told by six outlets, with every kind of mark the pages have. */
export const FERRY: Comparison = makeComparison({
  articles: FERRY_ARTICLES,
  facts: FERRY_FACTS,
  findings: ferryFindings,
})

const began: Why = { names: [], words: [], places: [], hoursApart: null, score: 1, runnerUp: null }
const joined: Why = {
  names: [{ text: 'Marisol', weight: 0.31 }],
  places: [{ text: 'Port Selwyn', weight: 0.24 }],
  words: [
    { text: 'ferry', weight: 0.12 },
    { text: 'reef', weight: 0.09 },
    { text: 'captain', weight: 0.06 },
  ],
  hoursApart: 0.9,
  score: 0.71,
  runnerUp: { eventId: 'e2', title: 'Fishing quota talks stall on the islands', score: 0.14 },
}

const eventArticle = (article: Comparison['articles'][number], index: number): EventArticle => ({
  id: article.id,
  outlet: article.outlet,
  title: article.title,
  url: article.url,
  publishedAt: article.publishedAt,
  seenAt: article.seenAt,
  textState: article.textState,
  originId: article.originId,
  why: index === 0 ? began : joined,
})

/** The event of the same shipwreck. */
export const FERRY_EVENT: NewsEvent = {
  id: 'e1',
  title: 'At least 12 dead as ferry strikes reef off Port Selwyn',
  firstSeenAt: '2026-11-24T06:10:00.000Z',
  lastSeenAt: '2026-11-24T09:55:00.000Z',
  articles: FERRY.articles.map(eventArticle),
  origins: 5,
  counts: { facts: 7, shared: 5, conflicts: 1, onlyHere: 2, edits: 1 },
  comparisonId: 'c1',
  headlinePair: ['post', 'radio'],
  givenUp: null,
}
