import { PEOPLES } from '../names/gazetteer.js'
import { roleOf } from '../names/titles.js'
import type { Reading, Token } from '../reading.js'
import { addRoles, type DraftEntity, type Role } from './draft-entity.js'
import { rolesIn } from './role-words.js'

type Words = Pick<Reading, 'text' | 'tokens' | 'sentences'>

/** Longest office looked at: "the former deputy assistant attorney general". */
const PHRASE_MAX = 6
/** Words that make another office of an office. */
const TELLING = new Set(
  'former ex vice deputy assistant associate under prime first then next new late other another acting lieutenant'.split(
    ' ',
  ),
)
const PHRASE_POS = /^(?:ADJ|NOUN|PROPN)$/
/** Further back than this a shared office is nobody's: "the president" with two presidents in the text. */
const NEAR_SENTENCES = 2
const FAR_SENTENCES = 6
/** How many times as often as the others the one whom the text is about is mentioned. */
const MAIN_MIN = 3

/** More holders of one office are not told apart. */
const HOLDERS_MAX = 12

interface Heard {
  holders: ReadonlyMap<string, readonly DraftEntity[]>
  /** The sentence where each was last heard of. */
  last: Map<DraftEntity, number>
}

interface LastHeard {
  draft: DraftEntity
  sentence: number
}

interface Phrase {
  /** Index of the first word after the article, and of the office. */
  from: number
  at: number
  words: string[]
  sentence: number
}

const bare = (token: Token | undefined): string => (token?.normal ?? '').replaceAll('.', '')

const isPhraseWord = (token: Token | undefined): boolean =>
  token !== undefined && PHRASE_POS.test(token.pos) && /[\p{L}]/u.test(token.normal)

/** The office phrase that begins at `from`, where no other noun follows it. */
const phraseFrom = ({ tokens }: Words, from: number, sentence = 0): Phrase | undefined => {
  for (let at = from; at < from + PHRASE_MAX; at += 1) {
    const token = tokens[at]
    if (!isPhraseWord(token) && token?.normal !== '-') return undefined
    if (roleOf(bare(token)) === undefined || isPhraseWord(tokens[at + 1]) || tokens[at + 1]?.normal === '-') continue
    const words = tokens.slice(from, at + 1).map(bare)
    return { from, at, words: words.filter((word) => word !== '-'), sentence }
  }
  return undefined
}

const addMention = (draft: DraftEntity, { tokens }: Words, from: number, at: number): void => {
  const [first, last] = [tokens[from], tokens[at]]
  if (first && last)
    draft.mentions.push({ start: first.start, end: last.end, form: 'role', firstToken: from, endToken: at + 1 })
}

const telling = (words: readonly string[]): string =>
  words
    .filter((word) => TELLING.has(word))
    .sort()
    .join(' ')

/** Offices that are called by another one's word. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['lawmaker', ['senator', 'representative', 'congressman', 'congresswoman', 'legislator']],
  ['legislator', ['senator', 'representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['congressman', ['representative', 'congressman']],
  ['congresswoman', ['representative', 'congresswoman']],
  ['representative', ['congressman', 'congresswoman', 'representative']],
  ['leader', ['leader', 'president', 'minister', 'premier', 'chancellor']],
  ['premier', ['minister', 'premier']],
])

const isRole = (held: string, said: string): boolean => held === said || (ALSO.get(said)?.includes(held) ?? false)

/** A word of a phrase that tells nothing of the office, or was said of it before; initials where the office was bare. */
const isSaid = (token: Token, role: Role): boolean =>
  token.normal === '-' ||
  role.words.includes(bare(token)) ||
  (token.pos === 'ADJ' && !PEOPLES.has(token.normal)) ||
  (token.pos === 'PROPN' &&
    /^[a-z]{2,5}$/.test(bare(token)) &&
    !PEOPLES.has(token.normal) &&
    telling(role.words) === role.words.join(' '))

/** Whether the phrase can mean one who holds the role: nothing that makes another office of it, no noun never said before. */
const fits = (role: Role, phrase: Phrase, { tokens }: Words): boolean => {
  const said = roleOf(phrase.words.at(-1) ?? '') ?? ''
  const described = tokens.slice(phrase.from, phrase.at)
  if (!isRole(role.role, said) || !described.every((token) => isSaid(token, role))) return false
  // "The Israeli leader" is the prime minister: there the people tells who is meant.
  if (said !== role.role && said === 'leader') return described.some((token) => PEOPLES.has(token.normal))
  return telling(role.words) === telling(phrase.words)
}

/** "Yair Lapid, the caretaker prime minister": gives the person the office, and takes it as a mention. */
const addApposition = (words: Words, draft: DraftEntity, end: number): void => {
  const { tokens } = words
  if (tokens[end]?.normal !== ',') return
  const article = /^(?:the|a|an|his|her|their)$/.test(tokens[end + 1]?.normal ?? '') ? 1 : 0
  const phrase = phraseFrom(words, end + 1 + article)
  if (!phrase || tokens[phrase.at + 1]?.normal === "'s") return
  addRoles(draft, rolesIn(phrase.words))
  addMention(draft, words, end + 1, phrase.at)
}

/** Those who hold an office or play a part in the text, by all the words that it is called by. */
const holdersByRole = (persons: readonly DraftEntity[]): Map<string, DraftEntity[]> => {
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
const meant = (words: Words, phrase: Phrase, { last, holders }: Heard): DraftEntity | undefined => {
  const all = holders.get(roleOf(phrase.words.at(-1) ?? '') ?? '') ?? []
  if (all.length > HOLDERS_MAX) return undefined
  const heard = all
    .filter((draft) => last.has(draft) && [...draft.roles.values()].some((role) => fits(role, phrase, words)))
    .map((draft) => ({ draft, sentence: last.get(draft) ?? 0 }))
    .sort((a, b) => b.sentence - a.sentence)
  return heard.length < 2 ? heard[0]?.draft : clearlyMeant(heard, phrase.sentence)
}

/** Mentions of a text by the token that they begin at. */
const byFirstToken = (drafts: readonly DraftEntity[]): Map<number, DraftEntity> =>
  new Map(drafts.flatMap((draft) => draft.mentions.map(({ firstToken }) => [firstToken, draft] as const)))

const isArticle = (token: Token | undefined): boolean => token?.normal === 'the'

/** What follows an office that belongs to it: "the president of France" is not any president. */
const goesOn = ({ tokens }: Words, at: number): boolean => tokens[at + 1]?.normal === 'of'

/**
 * Adds the places where a person is spoken of by office or part: in apposition to the name, and later as "the congressman"
 * where one person of the text is known to be that.
 */
export const addRoleMentions = (words: Words, drafts: readonly DraftEntity[]): void => {
  const persons = drafts.filter(({ kind, roles }) => kind === 'person' || (kind === 'unknown' && roles.size > 0))
  for (const draft of persons) for (const { endToken } of [...draft.mentions]) addApposition(words, draft, endToken)
  const named = byFirstToken(persons)
  const heard: Heard = { holders: holdersByRole(persons), last: new Map() }
  words.sentences.forEach(({ firstToken, endToken }, sentence) => {
    for (let at = firstToken; at < endToken; at += 1) {
      const draft = named.get(at)
      if (draft) heard.last.set(draft, sentence)
      if (draft || !isArticle(words.tokens[at])) continue
      const phrase = phraseFrom(words, at + 1, sentence)
      if (!phrase || phrase.at >= endToken || goesOn(words, phrase.at)) continue
      const holder = meant(words, phrase, heard)
      if (!holder) continue
      addMention(holder, words, at, phrase.at)
      heard.last.set(holder, sentence)
    }
  })
}
