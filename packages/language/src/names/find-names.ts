import type { Name, NameKind, Reading, Sentence, Token } from '../reading.js'
import { capitalRuns, type Run, type Words } from './capital-runs.js'
import { isFirstName } from './first-names.js'
import {
  ORGANISATION_WORDS,
  PEOPLES,
  PLACE_WORDS,
  PLACES,
  POSTAL_CODES,
  SAME_NAME,
  STATE_ABBREVIATIONS,
} from './gazetteer.js'
import { folded } from './name-key.js'
import { isTitle, roleOf, TITLE_MODIFIERS } from './titles.js'
import { wordCases } from './word-cases.js'

/** How far left of a name the words of its title may begin: "former Iowa Republican congressman". */
const TITLE_WORDS_MAX = 5

/** The letter of a party after a name: (R), D-Ohio. */
const PARTY = /^[rdi]$/
const ONE_LETTER = /^\p{L}\.?$/u

/** Small words that change the office in a title. */
const BEFORE_TITLE = new Set([
  'former',
  'ex',
  'then',
  'late',
  'acting',
  'deputy',
  'vice',
  'assistant',
  'interim',
  'retired',
])
/** Companies and contests that are called after the country. */
const OF_THE_US = /^us (?:steel|airways|open|bank|bancorp|virgin islands)$/

const bare = (token: Token | undefined): string => (token?.normal ?? '').replaceAll('.', '')

const isThing = (word: string): boolean => ORGANISATION_WORDS.has(word) || PLACE_WORDS.has(word)

/** Index after the "of State" or "of Homeland Security" that follows the title ending before `at`. */
const afterOf = ({ tokens }: Words, at: number, run: Run): number => {
  if (tokens[at]?.normal !== 'of') return at
  for (let name = at + 2; name < run.end - 1; name += 1) if (isFirstName(bare(tokens[name]))) return name
  return Math.min(at + 2, run.end)
}

/** "Democrat Ana Ruiz" */
const isPartyBeforeName = ({ tokens }: Words, at: number, run: Run): boolean =>
  /^(?:republican|democrat)$/.test(bare(tokens[at])) && at + 2 < run.end && isFirstName(bare(tokens[at + 1]))

/** Whether a run that a title ends is no name but an office, maybe with a place before it: "Iowa Gov.", not "Office of Special Counsel". */
const isAllTitle = ({ tokens }: Words, { from, end }: Run): boolean =>
  !tokens.slice(from, end).some(({ normal }) => normal === 'of' || normal === 'for') || isTitle(bare(tokens[from]))

/** Index after the last title of a run; the start of the run where a thing's name ends it, the end where all is title. */
const nameStart = (words: Words, run: Run): number => {
  const { tokens } = words
  if (isThing(bare(tokens[run.end - 1]))) return run.from
  let start = run.from
  let at = run.from
  while (at < run.end) {
    const word = bare(tokens[at])
    if (isTitle(word) || isPartyBeforeName(words, at, run)) start = at = afterOf(words, at + 1, run)
    else if (at === start && isFirstName(word) && !TITLE_MODIFIERS.has(word)) break
    else at += 1
  }
  return start < run.end || isAllTitle(words, run) ? start : run.from
}

/** What of a run stands before its title and is a name of its own: the Iowa of "Iowa Rep. Steve King". */
const leadingRun = ({ tokens }: Words, run: Run, nameFrom: number): Run | undefined => {
  let end = run.from
  while (end < nameFrom && !isTitle(bare(tokens[end]))) end += 1
  while (end > run.from && TITLE_MODIFIERS.has(bare(tokens[end - 1]))) end -= 1
  return end > run.from ? { from: run.from, end } : undefined
}

const isSmall = ({ text }: Words, token: Token): boolean => /^\p{Ll}/u.test(text.charAt(token.start))

/** Where the small words of an office before a name begin: "the caretaker prime minister Ana Ruiz". */
const smallTitleStart = (words: Words, from: number, sentence: Sentence): number => {
  const { tokens } = words
  const role = tokens[from - 1]
  if (!role || from === sentence.firstToken || role.pos !== 'NOUN' || roleOf(role.normal) === undefined) return from
  if (!isSmall(words, role)) return from
  let at = from - 1
  while (at > sentence.firstToken && from - at < TITLE_WORDS_MAX) {
    const before = tokens[at - 1]
    if (!before || !/^(?:ADJ|NOUN|PROPN)$/.test(before.pos) || !/\p{L}/u.test(before.normal)) break
    at -= 1
  }
  return at
}

/** Where the title of a run begins that small words go before: "former President", "then-Gov.". */
const titleStart = (words: Words, from: number, sentence: Sentence): number => {
  let at = from
  for (;;) {
    const hyphen = words.tokens[at - 1]?.normal === '-' ? 1 : 0
    const before = words.tokens[at - 1 - hyphen]
    if (!before || at - 1 - hyphen < sentence.firstToken || !BEFORE_TITLE.has(before.normal)) return at
    at -= 1 + hyphen
  }
}

const keyOf = (tokens: readonly Token[]): string => {
  const words = tokens.map(({ normal }) => (/^(?:\p{L}\.){2,}$/u.test(normal) ? normal.replaceAll('.', '') : normal))
  const written = folded(words.join(' ').replace(/ ?- ?/g, '-').replace(/^the /, ''))
  const key = OF_THE_US.test(written) ? written : written.replace(/^us (?=.)/, '')
  const full = STATE_ABBREVIATIONS.get(key) ?? SAME_NAME.get(key) ?? key
  const [, office, of] = /^(department|ministry) of (.+)$/.exec(full) ?? []
  return of === undefined || office === undefined ? full : `${of} ${office}`
}

const kindOf = (key: string, titled: boolean): NameKind => {
  const parts = key.split(' ')
  const last = parts.at(-1) ?? ''
  if (PLACES.has(key) && !titled) return 'place'
  if (titled && !(parts.length === 1 && ORGANISATION_WORDS.has(key))) return 'person'
  if (PEOPLES.has(last) || PEOPLES.has(last.replace(/s$/, ''))) return 'unknown'
  if (
    ORGANISATION_WORDS.has(last) ||
    /\b(?:university|bank|institute|center|house|board|council) (?:of|for)\b/.test(key)
  )
    return 'organisation'
  if (PLACE_WORDS.has(last) && parts.length > 1) return 'place'
  return parts.length > 1 && parts.length < 5 && isFirstName(parts[0] ?? '') ? 'person' : 'unknown'
}

const nameOf = ({ text, tokens }: Words, run: Run, titleFrom: number): Name | undefined => {
  const [first, last, title] = [tokens[run.from], tokens[run.end - 1], tokens[titleFrom]]
  const beforeName = tokens[run.from - 1]
  if (!first || !last || (run.end - run.from === 1 && ONE_LETTER.test(first.normal))) return undefined
  const party = run.from > 1 && beforeName?.normal === '-' && PARTY.test(tokens[run.from - 2]?.normal ?? '')
  const written = keyOf(tokens.slice(run.from, run.end))
  const key = (party ? (STATE_ABBREVIATIONS.get(`${written}.`) ?? POSTAL_CODES.get(written)) : undefined) ?? written
  const titled = titleFrom < run.from
  return {
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    key,
    kind: kindOf(key, titled),
    title: titled && title && beforeName ? { start: title.start, end: beforeName.end } : null,
    firstToken: run.from,
    endToken: run.end,
  }
}

/** Skips the party of "(R-Iowa)". */
const withoutParty = ({ tokens }: Words, run: Run): Run =>
  run.end - run.from > 2 && PARTY.test(tokens[run.from]?.normal ?? '') && tokens[run.from + 1]?.normal === '-'
    ? { from: run.from + 2, end: run.end }
    : run

const namesOfRun = (words: Words, whole: Run, sentence: Sentence): Name[] => {
  const run = withoutParty(words, whole)
  const from = nameStart(words, run)
  if (from === run.from) {
    const name = nameOf(words, run, smallTitleStart(words, run.from, sentence))
    return name ? [name] : []
  }
  const leading = leadingRun(words, run, from)
  const before = leading && nameOf(words, leading, leading.from)
  const name = from < run.end ? nameOf(words, { from, end: run.end }, titleStart(words, run.from, sentence)) : undefined
  return [before, name].filter((found) => found !== undefined)
}

/**
 * The names of a text: runs of capitals, with the small words inside them, told from capitals that begin a sentence or a
 * headline by how the word is written elsewhere: for a headline, in its `body`. The kind is said only where a title, a
 * known first name or place, or a last word tells it.
 */
export const findNames = (read: Pick<Reading, 'text' | 'tokens' | 'sentences'>, body?: Reading): Name[] => {
  const words: Words = { text: read.text, tokens: read.tokens, cases: wordCases(read, body) }
  return read.sentences.flatMap((sentence) =>
    capitalRuns(words, sentence).flatMap((run) => namesOfRun(words, run, sentence)),
  )
}
