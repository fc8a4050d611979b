import { isCommonWord } from '../names/common-words.js'
import { PEOPLES } from '../names/gazetteer.js'
import type { Mention, Reading, Token } from '../reading.js'
import type { DraftEntity } from './draft-entity.js'

type Words = Pick<Reading, 'tokens'>

/** What persons do, and their organisations hardly in the same words. */
const PERSONAL = new Set(
  `say tell ask reply recall joke laugh smile shout tweet insist quip marry die bear graduate retire resign speak testify
  apologize apologise admit concede think believe know feel hope want remember`.split(/\s+/),
)
/** Longer names than these are hardly a person's. */
const WORDS_MAX = 4

const actsAsPerson = ({ tokens }: Words, { firstToken, endToken }: Mention): boolean => {
  const [before, next, after]: (Token | undefined)[] = [tokens[firstToken - 1], tokens[endToken], tokens[endToken + 1]]
  if (next?.normal === 'who' || (next?.normal === ',' && after?.normal === 'who')) return true
  // "Ana Ruiz, 45, of Lowtown"
  if (next?.normal === ',' && /^\d{2}$/.test(after?.normal ?? '') && tokens[endToken + 2]?.normal === ',') return true
  return PERSONAL.has(next?.lemma ?? '') || (before?.lemma === 'say' && next?.pos === 'PUNCT')
}

const mayBePerson = ({ kind, words, names }: DraftEntity): boolean =>
  kind === 'unknown' &&
  words.length <= WORDS_MAX &&
  !words.some((word) => PEOPLES.has(word) || PEOPLES.has(word.replace(/s$/, ''))) &&
  !words.every(isCommonWord) &&
  !names.every(({ text }) => text === text.toUpperCase())

/** Makes persons of the names that nothing told so far, where they speak, think or have an age. */
export const settleKinds = (words: Words, drafts: readonly DraftEntity[]): void => {
  for (const draft of drafts)
    if (mayBePerson(draft) && draft.mentions.some((mention) => actsAsPerson(words, mention))) draft.kind = 'person'
}
