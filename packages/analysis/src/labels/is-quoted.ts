import type { Span } from '@parallax/model'
import type { AlignedArticle } from '../align/aligned-event.js'

/** Whether a piece of an article's text stands in quotation marks: the words are the speaker's, not the outlet's. */
export const isQuoted = ({ reading }: Pick<AlignedArticle, 'reading'>, { start }: Pick<Span, 'start'>): boolean =>
  reading.quotes.some((quote) => quote.start <= start && start < quote.end)
