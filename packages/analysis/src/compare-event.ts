import {
  type ComparedArticle,
  type ComparisonBody,
  type EventInput,
  type Finding,
  METHOD,
  type Origin,
} from '@parallax/model'
import { alignEvent } from './align/align-event.js'
import type { AlignedArticle, AlignedEvent } from './align/aligned-event.js'
import type { SameFactWeights } from './align/same-fact-model.js'
import { findAll } from './findings/index.js'
import { fingerprint } from './fingerprint.js'
import { readEvent } from './read-event.js'
import { typicalArticle } from './typical-article.js'
import { speakersOf } from './utterances/speakers-of.js'

const comparedArticle = (article: AlignedArticle, event: AlignedEvent): ComparedArticle => {
  const { earlier: _, revisedAt: __, ...input } = article.input
  return {
    ...input,
    originId: article.originId,
    sentences: article.sentences.map((sentence) => ({
      start: sentence.start,
      end: sentence.end,
      paragraph: sentence.paragraph,
      factId: event.factOf.get(sentence)?.fact.id ?? null,
    })),
  }
}

const withoutWrong = (findings: readonly Finding[], { corrections }: EventInput): Finding[] => {
  const wrong = new Set(corrections.flatMap((one) => (one.kind === 'wrong-finding' ? [one.findingId] : [])))
  return findings.filter(({ id }) => !wrong.has(id))
}

/** A copy never stands for the event: its own first article tells the same. */
const firstOfOrigins = (articles: readonly AlignedArticle[], origins: readonly Origin[]): AlignedArticle[] => {
  const first = new Set(origins.map(({ firstArticleId }) => firstArticleId))
  return articles.filter(({ input }) => first.has(input.id))
}

/**
 * What the articles of an event share and where they diverge: facts, findings and the articles' sentences, every mark
 * a verbatim span. Pure: the same articles and corrections give the same bytes, in whatever order they come. Of the
 * corrections, `not-same-fact` and `wrong-finding` act here; the others made the event what it is. One article alone
 * gives its sentences as facts of one origin and no findings.
 */
export const compareEvent = (input: EventInput, weights?: SameFactWeights): ComparisonBody => {
  const { articles, origins } = readEvent(input)
  const event = alignEvent({ articles, origins, corrections: input.corrections }, weights)
  return {
    method: METHOD,
    fingerprint: fingerprint(input),
    typicalArticleId: typicalArticle(firstOfOrigins(articles, origins)),
    articles: articles.map((article) => comparedArticle(article, event)),
    origins,
    facts: event.facts.map(({ fact }) => fact),
    findings: withoutWrong(findAll(event), input),
    speakers: speakersOf(articles),
  }
}
