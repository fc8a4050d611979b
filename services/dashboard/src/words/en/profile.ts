import { EditChange, type OutletProfile } from '@parallax/model'
import { amount, figure, numbered, span, times } from './number-words.js'
import { wordList } from './word-list.js'

/** What a profile counts: its name, what it comes to in a sentence, and what the number does not say. */
interface Counted {
  label: string
  words: (profile: OutletProfile) => string
  note: string | null
}

const CHANGED: Record<EditChange, string> = {
  number: 'a number',
  quote: 'a quotation',
  hedge: 'how certain it sounds',
  label: 'what somebody is called',
  headline: 'the headline',
  correction: 'a note of a correction',
  removed: 'a sentence taken out',
}

const whatChanged = (edits: OutletProfile['edits']): string => {
  const changes = EditChange.options
    .filter((change) => edits[change] > 0)
    .map((change) => `${CHANGED[change]} ${times(edits[change])}`)
  return changes.length === 0 ? '' : ` What changed: ${wordList(changes)}.`
}

const inTheMiddle = (hours: number | null): string =>
  hours === null ? '' : ` It told half of the others within ${span(hours)} of the first.`

const told: Counted = {
  label: 'Told by others',
  words: ({ toldByOthers: { facts, alsoTold } }) =>
    facts === 0
      ? 'No fact that it could have told has been told by two or more other origins.'
      : `Of ${amount(facts, 'fact')} that two or more other origins tell, it tells ${figure(alsoTold)}.`,
  note: 'Without facts that were not known yet when its article came out, and articles of which only a summary was read.',
}

const first: Counted = {
  label: 'Told first',
  words: ({ shared }) =>
    shared.facts === 0
      ? 'It shares no fact with another origin.'
      : `Of ${amount(shared.facts, 'fact')} that it shares with other origins, it was the first to tell ${figure(shared.first)}.${inTheMiddle(shared.medianHoursLater)}`,
  note: 'By the date that the articles give, or else by when they were first seen. Whoever came out at the same moment was first as well.',
}

const alone: Counted = {
  label: 'Only here',
  words: ({ facts, onlyHere }) =>
    facts === 0
      ? 'No fact was found in its articles.'
      : `Of ${amount(facts, 'fact')} that it tells, ${figure(onlyHere)} ${numbered(onlyHere, 'stands', 'stand')} in no other origin, nor does anything close.`,
  note: 'Outlets that are not subscribed here may tell them.',
}

const quoted: Counted = {
  label: 'In quotation marks',
  words: ({ words, quotedWords, speakers }) =>
    words === 0
      ? 'No text has been looked through for quotations.'
      : `Of ${amount(words, 'word')} in its texts, ${figure(quotedWords)} ${numbered(quotedWords, 'stands', 'stand')} inside quotation marks. It quotes ${amount(speakers, 'speaker')} by name.`,
  note: 'Without quotations of one or two words.',
}

const unnamed: Counted = {
  label: 'Unnamed sources',
  words: ({ quotations, unnamed: without, nobody }) =>
    quotations === 0
      ? 'It quotes nobody with more than two words.'
      : `Of ${amount(quotations, 'quotation')}, ${figure(without)} ${numbered(without, 'is', 'are')} of people without a name; of ${figure(nobody)} no speaker could be made out.`,
  note: null,
}

const copied: Counted = {
  label: 'Copies',
  words: ({ articles, copies }) =>
    `Of ${amount(articles, 'article')}, ${figure(copies)} ${numbered(copies, 'is a copy', 'are copies')} of a text that another outlet had first.`,
  note: null,
}

const edited: Counted = {
  label: 'Edits',
  words: ({ articles, editedArticles, edits }) =>
    `Of ${amount(articles, 'article')}, ${figure(editedArticles)} said something else later than at first.${whatChanged(edits)}`,
  note: 'Without polished wording, and without edits from before an article was first seen.',
}

export const profile = { told, first, alone, quoted, unnamed, copied, edited }
