import type { Reading, Token } from '../reading.js'
import { addRoles, type DraftEntity } from './draft-entity.js'
import { type Heard, holdersByRole, meant } from './role-holders.js'
import { phraseFrom } from './role-phrase.js'
import { rolesIn } from './roles-in.js'

type Words = Pick<Reading, 'text' | 'tokens' | 'sentences'>

const addMention = (draft: DraftEntity, { tokens }: Words, from: number, at: number): void => {
  const [first, last] = [tokens[from], tokens[at]]
  if (first && last)
    draft.mentions.push({ start: first.start, end: last.end, form: 'role', firstToken: from, endToken: at + 1 })
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
