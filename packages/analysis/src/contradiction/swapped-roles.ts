import type { SourceSentence } from './source-words.js'

interface Role {
  verb: string
  before: string
  after: string
}

/** How far from a verb who acts and who is acted on are looked for. */
const REACH = 8

const nounNear = ({ tokens }: SourceSentence, verb: number, step: -1 | 1): string | undefined => {
  for (let at = verb + step; at >= 0 && at < tokens.length && Math.abs(at - verb) <= REACH; at += step) {
    const token = tokens[at]
    if (!token || token.pos === 'VERB') return undefined
    if (token.pos === 'PROPN' || token.pos === 'NOUN') return token.lemma
  }
  return undefined
}

const isPassive = ({ tokens }: SourceSentence, verb: number): boolean =>
  tokens.slice(verb + 1, verb + 3).some(({ normal }) => normal === 'by')

/** Who does what to whom, passives turned round. */
const rolesOf = (sentence: SourceSentence): Role[] =>
  sentence.polarities.flatMap(({ token, lemma, pos }) => {
    const [before, after] = [nounNear(sentence, token, -1), nounNear(sentence, token, 1)]
    if (pos !== 'VERB' || !before || !after) return []
    return isPassive(sentence, token)
      ? [{ verb: lemma, before: after, after: before }]
      : [{ verb: lemma, before, after }]
  })

/** 1 where one verb has the same two by its sides in both sentences, but the other way round: "A sued B", "B sued A". */
export const swappedRoles = (a: SourceSentence, b: SourceSentence): number => {
  const others = rolesOf(b)
  const isSwapped = ({ verb, before, after }: Role): boolean =>
    others.some((other) => other.verb === verb && other.before === after && other.after === before)
  return rolesOf(a).some(isSwapped) ? 1 : 0
}
