import type { Gender } from '../names/first-names.js'
import { PEOPLES } from '../names/gazetteer.js'
import type { Mention, Quote, Reading } from '../reading.js'
import type { DraftEntity } from './draft-entity.js'

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

/** How many sentences back a pronoun may reach. */
const REACH = 2
/** What a candidate is worth: by distance in sentences, more as a subject, and how far it must lead the next. */
const NEARNESS = [100, 70, 40]
const SUBJECT = 40
const LEAD_MIN = 30

interface Candidate {
  draft: DraftEntity | undefined
  gender: Gender | undefined
  sentence: number
  at: number
  subject: boolean
}

/** People without a name, who may be meant as well. */
const ANYONE: ReadonlyMap<string, Gender | undefined> = new Map(
  `man:male woman:female boy:male girl:female wife:female husband:male mother:female father:male son:male daughter:female
  brother:male sister:female uncle:male aunt:female grandfather:male grandmother:female boyfriend:male girlfriend:female
  gentleman:male lady:female guy:male someone: somebody: person: friend: officer: driver: teacher: student: neighbor:
  spokesman:male spokeswoman:female official: victim: suspect: gunman:male shooter: witness: reporter: judge: lawyer:
  attorney: colleague: soldier: doctor: patient: worker: resident: president: senator: congressman:male candidate: rival:
  opponent: predecessor: successor: nominee: governor: mayor: aide: adviser: source: voter: widow:female minister: king:male
  queen:female prince:male princess:female leader: chief: teenager: teen: child: baby: lawmaker: justice: agent:`
    .split(/\s+/)
    .map((entry): [string, Gender | undefined] => {
      const [word = '', gender] = entry.split(':')
      return [word, gender === 'male' || gender === 'female' ? gender : undefined]
    }),
)

/** Longest insertion between a subject and its verb: "Marsh, who came late, said". */
const INSERTION_MAX = 16
const CLOSES: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['(', ')'],
])

/** Index after what commas or brackets insert at `at`, or `at`. */
const afterInsertion = ({ tokens }: Words, at: number): number => {
  const close = CLOSES.get(tokens[at]?.normal ?? '')
  if (close === undefined) return at
  for (let end = at + 1; end < at + INSERTION_MAX; end += 1) if (tokens[end]?.normal === close) return end + 1
  return at
}

const isSubject = (words: Words, end: number): boolean => {
  const { tokens } = words
  let at = afterInsertion(words, end)
  while (tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'PART') at += 1
  const pos = tokens[at]?.pos
  return tokens[at]?.normal !== "'s" && (pos === 'VERB' || pos === 'AUX')
}

/** The quotation around an offset; offsets must be asked for in rising order. */
const quoteFinder = (quotes: readonly Quote[]): ((start: number) => Quote | undefined) => {
  let next = 0
  return (start) => {
    while ((quotes[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
    const quote = quotes[next]
    return quote && quote.start <= start ? quote : undefined
  }
}

/** Longest speaker looked into: a title and a name. */
const SPEAKER_MAX = 80

const speakerOf = ({ speaker }: Quote, byStart: ReadonlyMap<number, DraftEntity>): DraftEntity | undefined => {
  if (!speaker) return undefined
  for (let at = speaker.start; at < Math.min(speaker.end, speaker.start + SPEAKER_MAX); at += 1) {
    const draft = byStart.get(at)
    if (draft) return draft
  }
  return undefined
}

const value = (candidate: Candidate, sentence: number): number =>
  (NEARNESS[sentence - candidate.sentence] ?? 0) + (candidate.subject ? SUBJECT : 0)

const agrees = (candidate: Candidate, gender: Gender): boolean =>
  candidate.gender === undefined || candidate.gender === gender

/** The best candidate, where it leads every other one clearly. */
const chosen = (candidates: readonly Candidate[], gender: Gender, sentence: number): DraftEntity | undefined => {
  const best = new Map<DraftEntity | undefined, number>()
  for (const candidate of candidates) {
    if (!agrees(candidate, gender) || sentence - candidate.sentence > REACH) continue
    best.set(candidate.draft, Math.max(best.get(candidate.draft) ?? 0, value(candidate, sentence)))
  }
  const [first, second] = [...best].sort(([, a], [, b]) => b - a)
  if (!first?.[0]) return undefined
  return first[1] - (second?.[1] ?? 0) >= LEAD_MIN ? first[0] : undefined
}

interface Known {
  draft: DraftEntity
  mention: Mention
}

const isPersonLike = ({ kind, words }: DraftEntity): boolean =>
  kind === 'person' || (kind === 'unknown' && words.length > 1 && !words.some(isPeople))

const isPeople = (word: string): boolean => PEOPLES.has(word) || PEOPLES.has(word.replace(/s$/, ''))

const byFirstToken = (drafts: readonly DraftEntity[]): Map<number, Known> =>
  new Map(
    drafts
      .filter(isPersonLike)
      .flatMap((draft) => draft.mentions.map((mention) => [mention.firstToken, { draft, mention }] as const)),
  )

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
  words.sentences.forEach(({ firstToken, endToken }, sentence) => {
    candidates = candidates.filter((candidate) => sentence - candidate.sentence <= REACH)
    for (let at = firstToken; at < endToken; at += 1) {
      const token = words.tokens[at]
      if (!token) continue
      const found = known.get(at)
      if (found) {
        const subject = isSubject(words, found.mention.endToken)
        candidates.push({ draft: found.draft, gender: found.draft.gender, sentence, at, subject })
        at = found.mention.endToken - 1
        continue
      }
      if (token.pos === 'NOUN' && ANYONE.has(token.lemma))
        candidates.push({
          draft: undefined,
          gender: ANYONE.get(token.lemma),
          sentence,
          at,
          subject: isSubject(words, at + 1),
        })
      const gender = GENDER.get(token.normal)
      if (gender === undefined) continue
      const quote = quoteAround(token.start)
      const speaker = quote && speakerOf(quote, byStart)
      if (quote && !speaker) continue
      const draft = chosen(candidates, gender, sentence)
      if (!draft || draft === speaker) continue
      const mention = { start: token.start, end: token.end, form: 'pronoun' as const, firstToken: at, endToken: at + 1 }
      draft.mentions.push(mention)
      byStart.set(token.start, draft)
      candidates.push({ draft, gender, sentence, at, subject: token.normal === 'he' || token.normal === 'she' })
    }
  })
}
