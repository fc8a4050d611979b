import type { Token } from '../reading.js'

const BREAKS = new Set([',', ';', ':', '(', ')', '-', '--', 'while', 'whereas', 'but', 'compared', 'versus', 'against'])
const PLACING = new Set(['in', 'at', 'near', 'across', 'around', 'throughout', 'outside', 'inside', 'off', 'of', 'for'])
const TIMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. today yesterday tomorrow tonight
  morning afternoon evening night midday overnight weekend week month quarter year decade ago last next previous prior
  earlier later early late past first second third fourth fiscal annual daily weekly monthly quarterly yearly`.split(
    /\s+/,
  ),
)
const EACH = /^(?:an?|per|each|every|-)$/
const REACH = 12

/** The tokens of the clause around an amount, the amount left out. */
const clauseAround = (tokens: readonly Token[], from: number, to: number): Token[] => {
  const isBreak = ({ normal }: Token): boolean => BREAKS.has(normal)
  const before = tokens.slice(Math.max(0, from - REACH), from)
  const after = tokens.slice(to, to + REACH)
  const opens = before.findLastIndex(isBreak) + 1
  const closes = after.findIndex(isBreak)
  return [...before.slice(opens), ...after.slice(0, closes < 0 ? REACH : closes)]
}

/** `a share`, `per gallon`, `a week`: what one amount falls to. */
const eachOf = (tokens: readonly Token[], to: number): string[] => {
  const word = tokens[to + 1]
  const isEach = EACH.test(tokens[to]?.normal ?? '') && word?.pos === 'NOUN'
  return isEach ? [`per ${word.lemma}`] : tokens[to]?.normal === 'each' ? ['per one'] : []
}

/**
 * What narrows the amount between token `from` and token `to`: places and times in its clause, and what one of it falls
 * to (`per share`), as lemmas, each once, in order. Amounts of one thing with other scopes are other amounts.
 */
export const scopeOf = (tokens: readonly Token[], from: number, to: number): string[] => {
  const clause = clauseAround(tokens, from, to)
  const words = clause.flatMap((token, index) => {
    if (TIMES.has(token.normal) || /^(?:19|20)\d\d(?:s|-\d\d)?$/.test(token.normal)) return [token.lemma]
    const placed = clause.slice(Math.max(0, index - 4), index).findLast(({ pos }) => pos !== 'PROPN' && pos !== 'DET')
    return token.pos === 'PROPN' && placed && PLACING.has(placed.normal) ? [token.lemma] : []
  })
  return [...new Set([...words, ...eachOf(tokens, to)])]
}
