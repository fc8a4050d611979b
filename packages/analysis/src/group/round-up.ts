import type { PlacingArticle } from '@parallax/model'
import { textOf } from './sketch-of.js'

/** Titles that announce more than one piece of news, or a page that is written on and on. */
const ROUND_UP =
  /\b(?:round[- ]?up|news in brief|briefing|live (?:updates?|blog|coverage)|as it happened|(?:morning|evening|daily|weekly) (?:news|brief|digest|report)|what (?:we|you need to) know today|top (?:stories|headlines)|(?:five|\d+) things to (?:know|watch)|(?:this|the) (?:week|day) in)\b/i

/** Parts of a text that are judged, and characters of each: shorter ones say too little. */
const PARTS_MAX = 12
const PART_CHARACTERS_MIN = 140

const isRoundUp = ({ title }: PlacingArticle): boolean => ROUND_UP.test(title.slice(0, 300))

/**
 * The parts of a round-up or live page that may each report an event of their own: the paragraphs of its text, short ones
 * together with the one before. None where the title announces nothing of the kind.
 */
export const roundUpParts = (article: PlacingArticle): string[] => {
  if (!isRoundUp(article)) return []
  const parts: string[] = []
  for (const paragraph of textOf(article).split('\n')) {
    const last = parts.at(-1)
    if (last !== undefined && last.length < PART_CHARACTERS_MIN) parts[parts.length - 1] = `${last}\n${paragraph}`
    else parts.push(paragraph)
  }
  return parts.filter((part) => part.length >= PART_CHARACTERS_MIN).slice(0, PARTS_MAX)
}
