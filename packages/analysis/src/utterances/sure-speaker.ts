import type { Quote } from '@parallax/language'
import type { Span } from '@parallax/model'
import type { AlignedArticle } from '../align/aligned-event.js'
import { carriesOn, isTied } from './is-tied.js'
import { attributionOf, isNobody, type Speaker } from './speaker-of.js'
import { speakerWords } from './speaker-words.js'

const tied = (
  article: AlignedArticle,
  quote: Span,
  said: { speaker: Span | null; verb: Span | null },
): Speaker | undefined => {
  const { speaker, verb } = said
  const words = speaker && !isNobody(article, speaker) ? speakerWords(article, speaker) : undefined
  if (!words || !verb || !isTied(article, quote, { speaker: words.span, verb })) return undefined
  return { ...words, verb }
}

/** The quotation before, where this one has no words of its own that say whose it is. */
const carriedOn = (article: AlignedArticle, quote: Quote): Speaker | undefined => {
  const { quotes } = article.reading
  const before = quotes[quotes.indexOf(quote) - 1]
  if (!before || quote.speaker === null || before.speaker?.start !== quote.speaker.start) return undefined
  return carriesOn(article, before, quote) ? sureSpeakerOf(article, before) : undefined
}

/**
 * Who is surely made to speak the quotation: the subject of the word of saying that it hangs on in its sentence, or of the
 * quotation that it carries on. Undefined where that is no person, office or body, or where it is unsure.
 */
export const sureSpeakerOf = (article: AlignedArticle, quote: Quote): Speaker | undefined => {
  const beside = tied(article, quote, quote) ?? carriedOn(article, quote)
  if (beside) return beside
  const attribution = attributionOf(article, quote)
  return attribution && tied(article, quote, { speaker: attribution.source, verb: attribution.cue })
}
