import type { Quantity } from '@parallax/language'

/** Counts that grow while news comes in, by the state of what is counted. */
const GROWING =
  /\b(?:killed|injured|arrested|missing|rescued|evacuated|hospitalized|displaced|infected|case|arrest|victim|casualty)\b/

/** Sentences about what spreads: homes without power, customers hit. */
const SPREADING =
  /\b(?:without|no|los[te]\w*|cuts?) (?:power|electricity|water|gas)\b|\b(?:blackout|outage|evacuated|infected|affected|flooded)\b/i

const hasPower = (text: string): boolean => /\b(?:power|electricity)\b/i.test(text)

/** Whether two amounts are of what grows from report to report, so that a later higher one takes the earlier's place. */
export const grows = (
  a: { quantity: Quantity; sentence: { text: string } },
  b: { quantity: Quantity; sentence: { text: string } },
): boolean => {
  if (a.quantity.unit !== 'count') return false
  if (GROWING.test(a.quantity.thing)) return true
  const texts = [a.sentence.text, b.sentence.text]
  return texts.some((text) => SPREADING.test(text)) && texts.every((text) => SPREADING.test(text) || hasPower(text))
}
