import type {
  EditChange,
  FindingOf,
  LabelUse,
  LoadedClass,
  QuoteRelation,
  SayingClass,
  Stance,
  VoiceForm,
} from '@parallax/model'
import { amount, numbered } from './number-words.js'
import { wordList } from './word-list.js'

const SAYING: Record<SayingClass, string> = {
  neutral: 'neutral',
  doubting: 'casts doubt',
  conceding: 'as if admitted',
  insisting: 'as if disputed',
  boasting: 'as a boast',
  denying: 'as a denial',
  demanding: 'as a demand',
}

const STANCES: Record<Stance, string> = {
  fact: 'stated as a fact',
  attributed: 'as somebody’s word',
  hedged: 'hedged',
  alleged: 'alleged',
  conditional: 'on a condition',
}

const EDITS: Record<EditChange, string> = {
  number: 'A number was changed',
  quote: 'A quotation was changed',
  hedge: 'A hedge was changed',
  label: 'A name was changed',
  headline: 'The headline was changed',
  correction: 'A correction was added',
  removed: 'A sentence was taken out',
}

const LOADED: Record<LoadedClass, string> = {
  adjective: 'a value-laden adjective',
  adverb: 'a value-laden adverb',
  epithet: 'an epithet',
  verb: 'a value-laden verb',
  intensifier: 'an intensifier',
  'scare quote': 'words in scare quotes',
  war: 'an image of war',
  disease: 'an image of disease',
  disaster: 'an image of disaster',
  animal: 'an image of animals',
}

const QUOTES: Record<QuoteRelation, string> = {
  speaker: 'The same words, given to another speaker.',
  words: 'Different words inside the quotation marks.',
  ellipsis: 'Words were left out inside.',
  cut: 'One version is cut short.',
  paraphrase: 'Quoted by one, retold by another.',
}

const FORMS: Record<VoiceForm, { own: string; other: string }> = {
  active: { own: 'Says who acted', other: 'says who acted' },
  'passive-with-agent': { own: 'Says by whom, in the passive', other: 'passive, says by whom' },
  'passive-without-agent': { own: 'Leaves out who acted', other: 'leaves out who acted' },
  nominal: { own: 'Tells it by a noun and leaves out who acted', other: 'a noun, leaves out who acted' },
}

type Placed = FindingOf<'placement'>['places'][number]

const where = ({ place, sentence, of }: Placed): string =>
  place === 'headline' ? 'in the headline' : `as sentence ${sentence + 1} of ${of}`

const times = ({ inHeadline, inText }: LabelUse): string =>
  `${inText + inHeadline === 1 ? 'once' : `${inText + inHeadline} times`}${inHeadline > 0 ? ', in the headline too' : ''}`

interface VoiceWords {
  form: VoiceForm
  act: string
  /** Outlets that do otherwise. */
  unlike: readonly string[]
  namesActor: boolean
}

/** What one finding says about one article, beside its sentence. */
export const notes = {
  anotherOutlet: 'another outlet',
  moreOutlets: (count: number) => amount(count, 'more outlet'),
  attribution: {
    name: 'verb of saying',
    words: (speaker: string, own: string, elsewhere: readonly string[]) =>
      `${speaker}: “${own}” here, ${wordList(elsewhere.map((verb) => `“${verb}”`))} elsewhere, for the same statement.`,
    classes: SAYING,
  },
  certainty: {
    name: 'certainty',
    words: (own: Stance, elsewhere: readonly Stance[]) =>
      `${STANCES[own]} here, ${elsewhere.map((stance) => STANCES[stance]).join(' or ')} elsewhere.`,
    stances: STANCES,
  },
  edit: {
    name: 'edit',
    changes: EDITS,
    words: (change: EditChange, follows: string | null) =>
      follows === null ? `${EDITS[change]}.` : `${EDITS[change]}. ${follows}`,
    follows: (outlet: string, hours: number) =>
      `${outlet} had it ${hours === 1 ? 'an hour' : `${hours} hours`} before.`,
    beforeAndAfter: 'before and after',
    hadItBefore: 'had it before',
  },
  label: {
    name: 'label',
    words: (about: string, names: readonly { label: string; use: LabelUse }[]) =>
      `For ${about} this article writes ${names.map(({ label, use }) => `“${label}” ${times(use)}`).join(', ')}.`,
    times,
    quotes: ['“', '”'] as const,
  },
  loaded: {
    name: 'loaded word',
    words: (word: string, of: LoadedClass, plain: string | null) =>
      `“${word}” is ${LOADED[of]} in the outlet’s own voice; elsewhere ${plain === null ? 'there is no such word' : `“${plain}”`}.`,
    plain: 'plain',
  },
  placement: {
    name: 'placement',
    words: (own: Placed, elsewhere: readonly { place: Placed; outlet: string }[]) =>
      `Told ${where(own)} here; ${wordList(elsewhere.map(({ place, outlet }) => `${where(place)} in ${outlet}`))}.`,
    where,
  },
  quote: {
    name: 'quotation',
    relations: QUOTES,
    keeps: (share: number) => `keeps ${Math.round(share * 100)} %`,
    retold: 'retold',
  },
  voice: {
    name: 'who acts',
    forms: FORMS,
    words: ({ form, act, unlike, namesActor }: VoiceWords) => {
      const count = unlike.length
      const verb = namesActor ? numbered(count, 'leaves out', 'leave out') : numbered(count, 'says', 'say')
      return `${FORMS[form].own} (“${act}”), which ${wordList(unlike)} ${verb}.`
    },
  },
}
