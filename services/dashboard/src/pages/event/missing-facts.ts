import { type ComparedArticle, type Fact, type FindingOf, knownAt } from '@parallax/model'
import { words } from '../../words/index.js'
import type { ComparisonIndex } from './comparison-index.js'
import { outletsOfFact } from './outlets-of-fact.js'

/** A fact of others that the article in focus lacks. */
export interface MissingFact {
  factId: string
  /** Verbatim, as the canonical wording has it. */
  text: string
  saidBy: string
  outlets: string[]
  origins: number
  firstKnownAt: string
  /** Why the article may not be blamed for it, or that it could have known; empty where nothing is known. */
  why: string
  fair: boolean
}

const whyOf = (fair: FindingOf<'omission'>['fair'], fact: Fact, article: ComparedArticle): string => {
  if (fair) return words.annotated.fair[fair]
  return fact.firstKnownAt < knownAt(article) ? words.annotated.knownBefore : ''
}

function missingFact(
  finding: FindingOf<'omission'>,
  article: ComparedArticle,
  index: ComparisonIndex,
): MissingFact | null {
  const fact = index.fact(finding.factId)
  const said = fact?.mentions[fact.canonical] ?? fact?.mentions[0]
  if (!fact || !said) return null
  return {
    factId: fact.id,
    text: said.text,
    saidBy: index.article(said.articleId)?.outlet.name ?? '',
    outlets: outletsOfFact(fact, index),
    origins: fact.origins,
    firstKnownAt: fact.firstKnownAt,
    why: whyOf(finding.fair, fact, article),
    fair: finding.fair !== null,
  }
}

/** What the article lacks, by the index of the sentence after which it would stand; -1 is before the first. */
export function missingFacts(article: ComparedArticle, index: ComparisonIndex): Map<number, MissingFact[]> {
  const places = new Map<number, MissingFact[]>()
  const last = article.sentences.length - 1
  for (const finding of index.comparison.findings) {
    if (finding.kind !== 'omission' || finding.articleId !== article.id) continue
    const missing = missingFact(finding, article, index)
    const place = Math.min(finding.afterSentence, last)
    if (missing) places.set(place, [...(places.get(place) ?? []), missing])
  }
  return places
}
