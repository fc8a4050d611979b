import type { Gender } from '../names/first-names.js'
import { PEOPLES } from '../names/gazetteer.js'
import type { Mention, Reading, Token } from '../reading.js'
import { ANYONE } from './anyone.js'
import type { DraftEntity } from './draft-entity.js'
import { isSubject } from './is-subject.js'
import { type Candidate, chosen, REACH } from './pronoun-candidates.js'
import { quoteFinder, speakerOf } from './quoted-by.js'

type Words = Pick<Reading, 'tokens' | 'sentences' | 'quotes'>

const GENDER: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
])

interface Known {
  draft: DraftEntity
  mention: Mention
}

const isPeople = (word: string): boolean => PEOPLES.has(word) || PEOPLES.has(word.replace(/s$/, ''))

const mayBePerson = ({ kind, words }: DraftEntity): boolean =>
  kind === 'person' || (kind === 'unknown' && !words.some(isPeople))

const byFirstToken = (drafts: readonly DraftEntity[]): Map<number, Known> =>
  new Map(
    drafts
      .filter(mayBePerson)
      .flatMap((draft) => draft.mentions.map((mention) => [mention.firstToken, { draft, mention }] as const)),
  )

const named = (words: Words, { draft, mention }: Known, sentence: number): Candidate[] => {
  const subject = isSubject(words, mention.endToken)
  if (draft.kind === 'person') return [{ draft, gender: draft.gender, sentence, subject }]
  // What may be a person or a bill stands in the way of others where it acts, and is never meant itself.
  return subject ? [{ draft: undefined, gender: undefined, sentence, subject }] : []
}

const unnamed = (words: Words, token: Token, at: number, sentence: number): Candidate[] =>
  token.pos === 'NOUN' && ANYONE.has(token.lemma)
    ? [{ draft: undefined, gender: ANYONE.get(token.lemma), sentence, subject: isSubject(words, at + 1) }]
    : []

/** "Him", and "her" where it owns nothing. */
const isObject = ({ tokens }: Words, at: number): boolean => {
  const word = tokens[at]?.normal
  return word === 'him' || (word === 'her' && !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[at + 1]?.pos ?? ''))
}

/** Without the subject of the verb before an object: "Marsh praised him" praises another one. */
const withoutSubject = (candidates: readonly Candidate[], sentence: number): Candidate[] => {
  const subject = candidates.findLast((candidate) => candidate.sentence === sentence && candidate.subject)
  return subject?.draft ? candidates.filter(({ draft }) => draft !== subject.draft) : [...candidates]
}

/**
 * Adds "he", "she", "his", "her" and "him" to the person they mean, where the sentence and the two before it name one of
 * that gender who is nearer, or a subject where the others are not; in doubt they are left alone. A pronoun inside a
 * quotation never means its speaker.
 */
export const addPronouns = (words: Words, drafts: readonly DraftEntity[]): void => {
  const known = byFirstToken(drafts)
  const byStart = new Map([...known.values()].map(({ draft, mention }) => [mention.start, draft] as const))
  const quoteAround = quoteFinder(words.quotes)
  let candidates: Candidate[] = []

  const resolve = (token: Token, at: number, sentence: number): Candidate[] => {
    const gender = GENDER.get(token.normal)
    if (gender === undefined) return []
    const subject = token.normal === 'he' || token.normal === 'she'
    const quote = quoteAround(token.start)
    const speaker = quote && speakerOf(quote, byStart)
    if (quote && !speaker) return []
    const possible = isObject(words, at) ? withoutSubject(candidates, sentence) : candidates
    const draft = chosen(possible, { gender, sentence, subject })
    if (draft && draft !== speaker) {
      draft.mentions.push({ start: token.start, end: token.end, form: 'pronoun', firstToken: at, endToken: at + 1 })
      byStart.set(token.start, draft)
      return [{ draft, gender, sentence, subject }]
    }
    // Whoever is meant is likely meant by the next pronoun as well.
    return subject && !quote ? [{ draft: undefined, gender, sentence, subject }] : []
  }

  words.sentences.forEach(({ firstToken, endToken }, sentence) => {
    candidates = candidates.filter((candidate) => sentence - candidate.sentence <= REACH)
    let at = firstToken
    while (at < endToken) {
      const token = words.tokens[at]
      const here = known.get(at)
      if (here) candidates.push(...named(words, here, sentence))
      else if (token) candidates.push(...unnamed(words, token, at, sentence), ...resolve(token, at, sentence))
      at = here ? Math.max(here.mention.endToken, at + 1) : at + 1
    }
  })
}
