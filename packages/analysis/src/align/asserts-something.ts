import { hasLetterOrDigit } from '@parallax/language'
import type { AlignedSentence } from './aligned-event.js'

/** Furniture of pages and wires that says nothing about the event. */
const FURNITURE =
  /^(?:read (?:more|also|next|the full)|see also|click|watch(?: (?:live|the video|below|now))?:|related(?: stories)?:|photos?:|video:|image:|listen:|sign up|subscribe|follow us|share this|advertisement|copyright|©|\(?(?:additional |with )?(?:reporting|writing|editing|compiled) by|this (?:story|article|post) (?:has been|was) (?:updated|corrected|published)|(?:associated press|reuters|ap|afp) contributed|more:|update:?$|correction:?$|the associated press contributed)/i
const CONTRIBUTED = /\bcontributed (?:to|reporting)\b/i

const WORDS_MIN = 4

/** Whether a sentence belongs to the page instead of the story. */
const isFurniture = ({ text }: AlignedSentence): boolean => FURNITURE.test(text.trim()) || CONTRIBUTED.test(text)

const words = ({ tokens }: AlignedSentence): number => tokens.filter(({ normal }) => hasLetterOrDigit(normal)).length

/** Whether a sentence is long enough to be told from others: "Why?" in two articles is no common fact. */
export const isWholeSentence = (sentence: AlignedSentence): boolean =>
  words(sentence) >= WORDS_MIN && !isFurniture(sentence)

/** Whether a sentence of a text states something: no fragment, no question, no furniture of the page. */
export const assertsSomething = (sentence: AlignedSentence): boolean => {
  if (!isWholeSentence(sentence) || /\?["”’)\]]*$/.test(sentence.text.trim())) return false
  return sentence.tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
}
