import type { Entity, Mention, Reading, Token } from '@parallax/language'

const isNamed = ({ form }: Mention): boolean => form === 'name' || form === 'short'

/** "Communications Director Ana Ruiz" after "strategist Jon Hale,": an office right before a name is that one's. */
const isBeforeAnotherName = ({ entities }: Reading, entity: Entity, { endToken }: Mention): boolean =>
  entities.some(
    (other) => other !== entity && other.mentions.some((one) => isNamed(one) && one.firstToken === endToken),
  )

/** "A spokeswoman for Hale, Navy commander ...": what is set off after the name may be about who speaks for him. */
const isOfDeputy = ({ tokens }: Reading, { mentions }: Entity, { firstToken }: Mention): boolean =>
  mentions.some(
    (one) =>
      isNamed(one) &&
      one.endToken === firstToken - 1 &&
      tokens[firstToken - 1]?.normal === ',' &&
      tokens[one.firstToken - 1]?.normal === 'for' &&
      tokens[one.firstToken - 2]?.pos === 'NOUN',
  )

const BINDS = /^(?:in|of|from|for)$/
/** So far after a name its own "of Maine" may stand. */
const REACH = 10

/** "The US attorney in Utah" where the one who is meant was said to be so in Connecticut. */
const isOfAnotherPlace = ({ tokens, sentences }: Reading, { mentions }: Entity, mention: Mention): boolean => {
  const place = tokens[mention.endToken + 1]
  if (!BINDS.test(tokens[mention.endToken]?.normal ?? '') || place?.pos !== 'PROPN') return false
  const sentence = sentences.find(({ endToken }) => endToken > mention.firstToken)
  return !mentions.some(
    (one) =>
      one !== mention &&
      ((isNamed(one) && one.firstToken >= (sentence?.firstToken ?? 0) && one.endToken <= (sentence?.endToken ?? 0)) ||
        tokens.slice(one.firstToken, one.endToken + REACH).some(({ normal }) => normal === place.normal)),
  )
}

const OF_ANOTHER = /^(?:last|first|next|previous|only|other|another)$/

/** Whether an office or part said of somebody is his, as far as the words around it show. */
export const isOwnRole = (reading: Reading, entity: Entity, mention: Mention): boolean =>
  !(
    reading.tokens.slice(mention.firstToken, mention.endToken).some(({ normal }) => OF_ANOTHER.test(normal)) ||
    isBeforeAnotherName(reading, entity, mention) ||
    isOfDeputy(reading, entity, mention) ||
    isOfAnotherPlace(reading, entity, mention)
  )

/** "The secretary" before "of state": the office with what it is of. */
export const withOffice = ({ tokens }: Reading, { start, end, endToken }: Mention): { start: number; end: number } => {
  const [of, next]: (Token | undefined)[] = tokens.slice(endToken, endToken + 2)
  const isOffice = tokens[endToken - 1]?.lemma === 'secretary' && of?.normal === 'of' && next !== undefined
  return { start, end: isOffice && /^(?:NOUN|PROPN)$/.test(next.pos) ? next.end : end }
}
