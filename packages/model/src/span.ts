import { z } from 'zod'

/**
 * Half-open range of UTF-16 code units. Unless something else is said, into an article's paragraphs joined by
 * one line feed, which `articleText` makes.
 */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
export type Span = z.infer<typeof Span>

/**
 * A verbatim piece of a source. `text` always equals the source between `start` and `end`: into the article's
 * text, or into its title where `in` is `title`.
 */
export const Evidence = Span.extend({
  articleId: z.string(),
  in: z.enum(['text', 'title']),
  text: z.string(),
})
export type Evidence = z.infer<typeof Evidence>

/** The one string that every offset of an article points into. */
export const articleText = (paragraphs: readonly string[]): string => paragraphs.join('\n')
