import { roleOf, type Token } from '@parallax/language'

const IN_PHRASE = /^(?:NOUN|ADJ|DET|PROPN)$/

/** The name that an office or part is said of: "Ruiz" of "director Ana Ruiz" and of "Ana Ruiz, security director". */
export const holderOf = (tokens: readonly Token[], at: number): string | undefined => {
  if (roleOf(tokens[at]?.lemma ?? '') === undefined) return undefined
  let end = at + 1
  while (tokens[end]?.pos === 'PROPN') end += 1
  if (end > at + 1) return tokens[end - 1]?.lemma
  let first = at
  while (IN_PHRASE.test(tokens[first - 1]?.pos ?? '')) first -= 1
  const before = tokens[first - 2]
  return tokens[first - 1]?.normal === ',' && before?.pos === 'PROPN' ? before.lemma : undefined
}
