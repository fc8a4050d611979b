import { cueClass } from './attribution-lexicon.js'
import type { Passage } from './passage.js'

/** Words other than verbs are looked at when at least this share of their occurrences attribute something. */
const SHARE_MIN = 0.02

/** Tokens that may attribute something: every verb, other words by what is known of them. */
export const candidateCues = ({ tokens, shares, codes }: Passage): number[] =>
  tokens.flatMap((token, at) => {
    const share = shares[at]
    if (!share || codes[at] === undefined) return []
    const verb = cueClass(token) === 'v' && token.pos === 'VERB'
    return verb || (share.seen > 2 && share.cue >= SHARE_MIN) ? [at] : []
  })
