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

/** The attribution that has most of a quotation in what it says. */
export const attributionOf = ({ reading }: AlignedArticle, quote: Span): Attribution | undefined => {
  const covered = ({ content }: Attribution): number => content.reduce((sum, part) => sum + overlap(part, quote), 0)
  const half = (quote.end - quote.start) / 2
  return reading.attributions.find((attribution) => covered(attribution) >= half)
}

/** Numbers, "it", what a preposition leads to, a deed and a title without a name speak for nobody. */
const NOBODY = /^[Ii]t$|\d|^(?:for|of|in|on|at) |^\p{Ll}+ing$|^\p{Lu}\p{Ll}+\.$/u
/** "Arguing that Ana Ruiz is telling": whom somebody else has speak. */
const TOLD_OF = /\b(?:argu|say|said|claim|suggest|insist|warn|told|tell|charg|alleg|complain)\w* that\s$/iu
/** "Shouted from the stage": where somebody stands. */
const FROM_WHERE = /\b(?:shout|yell|scream|call)\w*(?: out)? from\s$/iu
const BEFORE_REACH = 30

/** Whether words that seem to name who speaks do not: a number, a place, or whom another one has speak. */
export const isNobody = ({ text }: AlignedArticle, { start, end }: Span): boolean => {
  const before = text.slice(Math.max(0, start - BEFORE_REACH), start)
  return NOBODY.test(text.slice(start, end)) || TOLD_OF.test(before) || FROM_WHERE.test(before)
}

/** A report that is drawn on ("according to The Lantern") is not who speaks where the text names somebody too. */
const isDrawnOn = ({ text }: AlignedArticle, { verb }: Quote, { kind }: Entity): boolean =>
  kind === 'organisation' && verb !== null && /^according/i.test(text.slice(verb.start, verb.end))

/** Whom the words beside the marks name, unless that is a place or a source that is drawn on. */
const namedBeside = (article: AlignedArticle, quote: Quote): Speaker | undefined => {
  const { speaker: span, verb } = quote
  const entity = span && !isNobody(article, span) ? entityAt(article, span) : undefined
  // "He fought in Iraq, and said": the word nearest to the verb may be a place.
  if (!span || !entity || entity.kind === 'place' || isDrawnOn(article, quote, entity)) return undefined
  return { span, verb, entity }
}

/**
 * Who is made to speak the quotation: whom the words beside its marks name, else the source of the attribution around it.
 * Attributions cost as much as all other reading of an article, so that they are asked last.
 */
export const speakerOf = (article: AlignedArticle, quote: Quote): Speaker | undefined => {
  const beside = namedBeside(article, quote)
  if (beside) return beside
  const attribution = attributionOf(article, quote)
  const span = attribution?.source ?? quote.speaker
  if (!span || isNobody(article, span)) return undefined
  return { span, verb: attribution?.cue ?? quote.verb, entity: entityAt(article, span) }
}
