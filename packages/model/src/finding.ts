import { z } from 'zod'
import { Evidence, Span } from './span.js'

const finding = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.object({
    /** Derived from what is found, so the same finding has the same id in every comparison. */
    id: z.string(),
    kind: z.literal(kind),
    /** The rule that found it and its version, as in `number/same-quantity@1`. */
    rule: z.string(),
    /** One plain sentence made only from the spans. */
    summary: z.string(),
    factId: z.string().nullable(),
    evidence: z.array(Evidence),
    ...shape,
  })

/**
 * One stated value of a quantity, at its place in the text, or in the headline where `in` is `title`. `low` equals
 * `high` for an exact value; null is an open end. Sorted by `knownAt`, an outlet's values are its steps over time.
 */
export const StatedValue = Span.extend({
  articleId: z.string(),
  in: z.literal('title').optional(),
  text: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  knownAt: z.string(),
})
export type StatedValue = z.infer<typeof StatedValue>

/**
 * The same quantity with values that differ. Only `conflict` says that both cannot be true. Also days, periods of years
 * (`date`, `low` and `high` its first and last day), and places of which one was taken for the other (`name`, both null).
 */
export const NumberFinding = finding('number', {
  relation: z.enum(['conflict', 'rounding', 'bound', 'superseded']),
  unit: z.string(),
  thing: z.string(),
  values: z.array(StatedValue),
})

/** A fact of two or more other origins that an article lacks; `fair` says why it may not be blamed for that. */
export const OmissionFinding = finding('omission', {
  articleId: z.string(),
  fair: z.enum(['published-before-known', 'snippet-only', 'short-brief']).nullable(),
  /** Index of the sentence of the article after which the fact would stand; -1 for before the first. */
  afterSentence: z.int(),
})

/** A fact with one origin. */
export const OnlyHereFinding = finding('only-here', {
  articleId: z.string(),
})

/** The headlines of the origins, and the two that differ most. */
export const HeadlineFinding = finding('headline', {
  /** Article ids of the most different pair. */
  pair: z.tuple([z.string(), z.string()]),
  /** 0 for the same words, 1 for none in common. */
  distance: z.number(),
})

export const Finding = z.discriminatedUnion('kind', [NumberFinding, OmissionFinding, OnlyHereFinding, HeadlineFinding])
export type Finding = z.infer<typeof Finding>
export type FindingKind = Finding['kind']
export type FindingOf<K extends FindingKind> = Extract<Finding, { kind: K }>

export const FINDING_KINDS = ['number', 'omission', 'only-here', 'headline'] as const satisfies readonly FindingKind[]
