import type { Evidence, Span } from '@parallax/model'
import type { AlignedArticle, AlignedEvent } from '../align/aligned-event.js'
import { toldByOrigins } from '../findings/tellings.js'
import { alignedNouns } from './aligned-nouns.js'
import type { LabelGroup, LabelPlaces } from './label-group.js'

/** Labels that stand for each other in some fact, and the fact where they do first. */
interface Tied {
  labels: Set<string>
  factId: string
}

/** The groups of labels that facts tie together, in the order of the facts. */
const tiedLabels = (event: AlignedEvent): Tied[] => {
  const groups: Tied[] = []
  for (const { fact, tellings } of toldByOrigins(event))
    tellings.forEach((a, index) => {
      for (const b of tellings.slice(index + 1))
        for (const pair of alignedNouns(a, b, event.articles)) {
          const group = groups.find(({ labels }) => labels.has(pair.a) || labels.has(pair.b))
          if (group) for (const label of [pair.a, pair.b]) group.labels.add(label)
          else groups.push({ labels: new Set([pair.a, pair.b]), factId: fact.fact.id })
        }
    })
  return groups
}

const placesIn = (article: AlignedArticle, label: string): LabelPlaces => {
  const { id } = article.input
  const place =
    (where: Evidence['in'], text: string) =>
    ({ start, end }: Span): Evidence => ({ articleId: id, in: where, start, end, text: text.slice(start, end) })
  const isLabel = ({ lemma, pos }: { lemma: string; pos: string }): boolean => lemma === label && pos === 'NOUN'
  return {
    articleId: id,
    label,
    head: label,
    places: [
      ...article.headline.tokens.filter(isLabel).map(place('title', article.headline.text)),
      ...article.reading.tokens.filter(isLabel).map(place('text', article.text)),
    ],
  }
}

/** Things under different names: common nouns that stand for each other in a fact. */
export const tiedNouns = (event: AlignedEvent, articles: readonly AlignedArticle[]): LabelGroup[] =>
  tiedLabels(event).map(({ labels, factId }) => ({
    about: null,
    factId,
    uses: articles.flatMap((article) => [...labels].sort().map((label) => placesIn(article, label))),
  }))
