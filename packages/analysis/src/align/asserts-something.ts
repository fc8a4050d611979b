import type { AlignedSentence } from './aligned-event.js'

/** Furniture of pages and wires that says nothing about the event. */
const FURNITURE =
  /^(?:read (?:more|also|next|the full)|see also|click|watch(?: (?:live|the video|below|now))?:|related(?: stories)?:|photos?:|video:|image:|listen:|sign up|subscribe|follow us|share this|advertisement|copyright|©|\(?(?:additional |with )?(?:reporting|writing|editing|compiled) by|this (?:story|article|post) (?:has been|was) (?:updated|corrected|published)|(?:associated press|reuters|ap|afp) contributed|more:|update:?$|correction:?$|the associated press contributed)/i
const CONTRIBUTED = /\bcontributed (?:to|reporting)\b/i

const WORDS_MIN = 4

/** Whether a sentence belongs to the page instead of the story. */
export const isFurniture = ({ text }: AlignedSentence): boolean => FURNITURE.test(text.trim()) || CONTRIBUTED.test(text)

/** Whether a sentence of a text states something: no fragment, no question, no furniture of the page. */
export const assertsSomething = (sentence: AlignedSentence): boolean => {
  const text = sentence.text.trim()
  if (isFurniture(sentence)) return false
  if (/\?["”’)\]]*$/.test(text)) return false
  const words = sentence.tokens.filter(({ normal }) => /[\p{L}\p{N}]/u.test(normal))
  if (words.length < WORDS_MIN) return false
  return words.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
}
