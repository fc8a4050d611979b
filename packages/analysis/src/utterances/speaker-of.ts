import type { Attribution, Entity, Quote } from '@parallax/language'
import type { Span } from '@parallax/model'
import type { AlignedArticle } from '../align/aligned-event.js'
import { entityAt } from './entity-at.js'

/** Who an article has say something. */
export interface Speaker {
  /** As the article writes it there. */
  span: Span
  verb: Span | null
  /** Who is meant; undefined where the text gives an office, a pronoun of nobody known, or a crowd. */
  entity: Entity | undefined
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

const attributionOf = ({ reading }: AlignedArticle, quote: Span): Attribution | undefined => {
  const covered = ({ content }: Attribution): number => content.reduce((sum, part) => sum + overlap(part, quote), 0)
  const half = (quote.end - quote.start) / 2
  return reading.attributions.find((attribution) => covered(attribution) >= half)
}

/** Numbers, "it", what a preposition leads to and a title without a name speak for nobody. */
const isNobody = (words: string): boolean => /^it$|\d|^(?:for|of|in|on|at) |^\p{Lu}\p{Ll}+\.$/iu.test(words)

/**
 * Who is made to speak the quotation: whom the words beside its marks name, else the source of the attribution around it.
 * Attributions cost as much as all other reading of an article, so that they are asked last.
 */
export const speakerOf = (article: AlignedArticle, quote: Quote): Speaker | undefined => {
  const beside = quote.speaker ? entityAt(article, quote.speaker) : undefined
  // "He fought in Iraq, and said": the word nearest to the verb may be a place.
  if (quote.speaker && beside && beside.kind !== 'place')
    return { span: quote.speaker, verb: quote.verb, entity: beside }
  const attribution = attributionOf(article, quote)
  const span = attribution?.source ?? quote.speaker
  if (!span || isNobody(article.text.slice(span.start, span.end))) return undefined
  return { span, verb: attribution?.cue ?? quote.verb, entity: entityAt(article, span) }
}
