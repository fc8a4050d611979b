import { paragraphsOfHtml } from '../text/html-to-text.js'
import type { Markup } from './markup.js'

/** Content this much longer than the summary says more than the summary does, in UTF-16 units. */
const CLEARLY_LONGER = 200

/** A description that is a whole article: longer than any teaser, and in several paragraphs. */
const WHOLE_DESCRIPTION = { length: 1_500, paragraphs: 3 }

/** Where a text breaks off for its page: what comes before is a teaser, however long. */
const BREAKS_OFF = /(\[\s*(…|\.{3})\s*\]|continue reading|read more|read the full (story|article)|…)\W*$/i

/** The line that WordPress puts under every item of a feed. */
const SIGNATURE = /^The post .{1,500} (appeared first on|first appeared on) /

const lengthOf = (paragraphs: readonly string[]): number => paragraphs.join('\n').length

const linesOf = (markup: Markup): string[] =>
  markup.plain ? paragraphsOfHtml(`<pre>${escapeText(markup.value)}</pre>`) : paragraphsOfHtml(markup.value)

/** Plain text as the HTML that shows it: its blank lines are paragraphs. */
const escapeText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\r?\n\s*\r?\n/g, '<br><br>')

/** The paragraphs of a text construct, without what a feed adds to every item. */
export const textOfMarkup = (markup: Markup | null): string[] =>
  markup === null ? [] : linesOf(markup).filter((line) => !SIGNATURE.test(line))

/**
 * The article's full text where the feed carries it, else null: content clearly longer than the summary, or a
 * description that is a whole article. What breaks off with "Continue reading" is none.
 */
export const fullText = (summary: string[], content: string[]): string[] | null => {
  const whole = content.length > 0 ? content : summary
  const last = whole.at(-1) ?? ''
  if (BREAKS_OFF.test(last.slice(-60))) return null
  if (content.length > 0) return lengthOf(content) >= lengthOf(summary) + CLEARLY_LONGER ? content : null
  const { length, paragraphs } = WHOLE_DESCRIPTION
  return lengthOf(summary) >= length && summary.length >= paragraphs ? summary : null
}
