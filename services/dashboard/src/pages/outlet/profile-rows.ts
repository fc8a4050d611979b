import { EditChange, type OutletProfile } from '@parallax/model'
import { wordList } from '../parts/word-list.js'
import { amount, figure, span, times } from './number-words.js'

/** One thing that is counted: so many of so many, in a sentence. */
export interface ProfileRow {
  id: string
  label: string
  /** Says what the colour of the bar stands for elsewhere; `plain` stands for nothing. */
  tone: 'shared' | 'only' | 'plain'
  count: number
  of: number
  words: string
  /** What is not counted, and what the number does not say. */
  note: string | null
}

type Counts = (profile: OutletProfile) => ProfileRow

const told: Counts = ({ toldByOthers: { facts, alsoTold } }) => ({
  ...{ id: 'told', label: 'Told by others', tone: 'shared', count: alsoTold, of: facts },
  words:
    facts === 0
      ? 'No fact that it could have told has been told by two or more other origins.'
      : `Of ${amount(facts, 'fact')} that two or more other origins tell, it tells ${figure(alsoTold)}.`,
  note: 'Without facts that were not known yet when its article came out, and articles of which only a summary was read.',
})

const inTheMiddle = (hours: number | null): string =>
  hours === null ? '' : ` It told half of the others within ${span(hours)} of the first.`

const first: Counts = ({ shared }) => ({
  ...{ id: 'first', label: 'Told first', tone: 'shared', count: shared.first, of: shared.facts },
  words:
    shared.facts === 0
      ? 'It shares no fact with another origin.'
      : `Of ${amount(shared.facts, 'fact')} that it shares with other origins, it was the first to tell ${figure(shared.first)}.${inTheMiddle(shared.medianHoursLater)}`,
  note: 'By the date that the articles give, or else by when they were first seen. Whoever came out at the same moment was first as well.',
})

const alone: Counts = ({ facts, onlyHere }) => ({
  ...{ id: 'alone', label: 'Only here', tone: 'only', count: onlyHere, of: facts },
  words:
    facts === 0
      ? 'No fact was found in its articles.'
      : `Of ${amount(facts, 'fact')} that it tells, ${figure(onlyHere)} ${onlyHere === 1 ? 'stands' : 'stand'} in no other origin, nor does anything close.`,
  note: 'Outlets that are not subscribed here may tell them.',
})

const quoted: Counts = ({ words, quotedWords, speakers }) => ({
  ...{ id: 'quoted', label: 'In quotation marks', tone: 'plain', count: quotedWords, of: words },
  words:
    words === 0
      ? 'No text has been looked through for quotations.'
      : `Of ${amount(words, 'word')} in its texts, ${figure(quotedWords)} ${quotedWords === 1 ? 'stands' : 'stand'} inside quotation marks. It quotes ${amount(speakers, 'speaker')} by name.`,
  note: 'Without quotations of one or two words.',
})

const unnamed: Counts = ({ quotations, unnamed: without, nobody }) => ({
  ...{ id: 'unnamed', label: 'Unnamed sources', tone: 'plain', count: without, of: quotations },
  words:
    quotations === 0
      ? 'It quotes nobody with more than two words.'
      : `Of ${amount(quotations, 'quotation')}, ${figure(without)} ${without === 1 ? 'is' : 'are'} of people without a name; of ${figure(nobody)} no speaker could be made out.`,
  note: null,
})

const copied: Counts = ({ articles, copies }) => ({
  ...{ id: 'copied', label: 'Copies', tone: 'plain', count: copies, of: articles },
  words: `Of ${amount(articles, 'article')}, ${figure(copies)} ${copies === 1 ? 'is a copy' : 'are copies'} of a text that another outlet had first.`,
  note: null,
})

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

const edited: Counts = ({ articles, editedArticles, edits }) => ({
  ...{ id: 'edited', label: 'Edits', tone: 'plain', count: editedArticles, of: articles },
  words: `Of ${amount(articles, 'article')}, ${figure(editedArticles)} said something else later than at first.${whatChanged(edits)}`,
  note: 'Without polished wording, and without edits from before an article was first seen.',
})

const COUNTED: readonly Counts[] = [told, first, alone, quoted, unnamed, copied, edited]

/** What a profile tells, a sentence and a share for each count, in the order in which it is shown. */
export const profileRows = (profile: OutletProfile): ProfileRow[] => COUNTED.map((count) => count(profile))
