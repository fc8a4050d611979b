import { roleOf } from '../names/titles.js'
import type { Role } from './draft-entity.js'

/** The offices that the words of a title name, each with the other words: "attorney general" is one, a general. */
export const rolesIn = (words: readonly string[]): Role[] =>
  words.flatMap((word, at) => {
    const role = roleOf(word)
    if (role === undefined || roleOf(words[at + 1] ?? '') !== undefined) return []
    return [{ role, words: words.filter((_, other) => other !== at) }]
  })
