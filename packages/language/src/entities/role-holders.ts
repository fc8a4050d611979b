import { roleOf } from '../names/titles.js'
import type { Reading } from '../reading.js'
import type { DraftEntity } from './draft-entity.js'
import { ALSO, fits, type Phrase } from './role-phrase.js'

type Words = Pick<Reading, 'tokens'>

/** Further back than this a shared office is nobody's: "the president" with two presidents in the text. */
const NEAR_SENTENCES = 2
const FAR_SENTENCES = 6
/** How many times as often as the others the one whom the text is about is mentioned. */
const MAIN_MIN = 3

/** More holders of one office are not told apart. */
const HOLDERS_MAX = 12

/** Who holds which office, and was heard of so far. */
export interface Heard {
  holders: ReadonlyMap<string, readonly DraftEntity[]>
  /** The sentence where each was last heard of. */
  last: Map<DraftEntity, number>
}

interface LastHeard {
  draft: DraftEntity
  sentence: number
}

/** Those who hold an office or play a part in the text, by all the words that it is called by. */
export const holdersByRole = (persons: readonly DraftEntity[]): Map<string, DraftEntity[]> => {
  const holders = new Map<string, Set<DraftEntity>>()
  for (const person of persons)
    for (const { role } of person.roles.values())
      for (const said of [role, ...[...ALSO].filter(([, held]) => held.includes(role)).map(([also]) => also)])
        holders.set(said, (holders.get(said) ?? new Set()).add(person))
  return new Map([...holders].map(([role, all]) => [role, [...all]]))
}

/** Of two who hold an office, the one clearly nearer, or the one whom the text is about. */
const clearlyMeant = ([nearest, ...others]: readonly LastHeard[], sentence: number): DraftEntity | undefined => {
  if (!nearest) return undefined
  if (
    sentence - nearest.sentence <= NEAR_SENTENCES &&
    others.every((other) => sentence - other.sentence >= FAR_SENTENCES)
  )
    return nearest.draft
  const all = [nearest, ...others]
  const main = all.find(({ draft }) =>
    all.every((other) => other.draft === draft || draft.mentions.length >= MAIN_MIN * other.draft.mentions.length),
  )
  if (!main || sentence - main.sentence > NEAR_SENTENCES) return undefined
  return all.some((other) => other !== main && other.sentence > main.sentence - 1) ? undefined : main.draft
}

/** The one meant by an office of the sentence; undefined where two hold it and neither is clearly meant. */
export const meant = (words: Words, phrase: Phrase, { last, holders }: Heard): DraftEntity | undefined => {
  const all = holders.get(roleOf(phrase.words.at(-1) ?? '') ?? '') ?? []
  if (all.length > HOLDERS_MAX) return undefined
  const heard = all
    .filter((draft) => last.has(draft) && [...draft.roles.values()].some((role) => fits(role, phrase, words)))
    .map((draft) => ({ draft, sentence: last.get(draft) ?? 0 }))
    .sort((a, b) => b.sentence - a.sentence)
  return heard.length < 2 ? heard[0]?.draft : clearlyMeant(heard, phrase.sentence)
}
