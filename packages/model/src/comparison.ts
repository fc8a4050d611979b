import { z } from 'zod'
import { Finding } from './finding.js'
import { OutletName } from './outlet.js'
import { Evidence, Span } from './span.js'
import { Speaker } from './speaker.js'

/** A sentence of an article: where it stands and which fact it asserts. */
export const ComparedSentence = Span.extend({
  /** Index of the paragraph it stands in. */
  paragraph: z.int(),
  factId: z.string().nullable(),
})
export type ComparedSentence = z.infer<typeof ComparedSentence>

/** An article as it was when it was compared. */
export const ComparedArticle = z.object({
  id: z.string(),
  revisionId: z.string().nullable(),
  outlet: OutletName,
  title: z.string(),
  url: z.string(),
  publishedAt: z.string().nullable(),
  seenAt: z.string(),
  textState: z.enum(['read', 'snippet']),
  originId: z.string(),
  paragraphs: z.array(z.string()),
  sentences: z.array(ComparedSentence),
})
export type ComparedArticle = z.infer<typeof ComparedArticle>

/** A family of articles that are copies of one text. */
export const Origin = z.object({
  id: z.string(),
  /** Who had it first; its outlet names the origin. */
  firstArticleId: z.string(),
  articleIds: z.array(z.string()),
  /** Share of each article's words that it has in common with the first, 0 to 1, in the order of `articleIds`. */
  sharedWithFirst: z.array(z.number()),
  /** The news agency or press-release wire that one of them credits, and where; missing where none does. */
  credit: z.object({ agency: z.string(), evidence: Evidence }).optional(),
})
export type Origin = z.infer<typeof Origin>

/** How one article stands to one fact. */
export const CellState = z.enum([
  'first',
  'copied',
  'reworded',
  'differs',
  'absent',
  'published-before-known',
  'snippet-only',
])
export type CellState = z.infer<typeof CellState>

/** A sentence that asserts a fact. */
export const FactMention = Evidence.extend({
  /**
   * How probable it is that it asserts the same as the mention that it goes with best, 0 to 1 in hundredths; missing
   * where it is the only one, or the comparison was made before there were probabilities.
   */
  probability: z.number().min(0).max(1).optional(),
})
export type FactMention = z.infer<typeof FactMention>

/** Sentences of different articles that assert the same thing; one mention where only one article asserts it. */
export const Fact = z.object({
  id: z.string(),
  /** Independent origins that assert it. */
  origins: z.int(),
  firstKnownAt: z.string(),
  /**
   * The first article of another origin than the first one's that has it too, and how many hours later, in tenths;
   * null while one origin has it. Missing in comparisons that were made before this was told.
   */
  pickedUp: z.object({ articleId: z.string(), hoursLater: z.number().nonnegative() }).nullable().optional(),
  /** Index into `mentions` of the wording that stands for the fact. */
  canonical: z.int(),
  mentions: z.array(FactMention),
  /** Headlines that assert it. */
  headlines: z.array(Evidence),
  /** One state an article, in the order of the comparison's articles. */
  cells: z.array(CellState),
})
export type Fact = z.infer<typeof Fact>

/**
 * The immutable result for one event. The same articles, corrections and method give the same bytes, `id`,
 * `version` and `createdAt` aside.
 */
export const Comparison = z.object({
  id: z.string(),
  eventId: z.string(),
  version: z.int().positive(),
  method: z.string(),
  /** SHA-256 of the inputs, in hexadecimal. */
  fingerprint: z.string(),
  createdAt: z.string(),
  /** The most typical article, whose headline names the event. */
  typicalArticleId: z.string(),
  articles: z.array(ComparedArticle),
  origins: z.array(Origin),
  facts: z.array(Fact),
  findings: z.array(Finding),
  /** Who is quoted, the most quoted first; missing in comparisons that were made before they were counted. */
  speakers: z.array(Speaker).optional(),
})
export type Comparison = z.infer<typeof Comparison>

/** What the analysis returns: a comparison before the store has numbered it. */
export const ComparisonBody = Comparison.omit({ id: true, eventId: true, version: true, createdAt: true })
export type ComparisonBody = z.infer<typeof ComparisonBody>
