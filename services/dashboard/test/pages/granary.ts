import type { Comparison, Evidence, Finding, StatedValue } from '@parallax/model'
import { makeComparison, spanOf, type WrittenArticle } from './make-comparison.js'

type Articles = Pick<Comparison, 'articles'>

const ARTICLES: WrittenArticle[] = [
  {
    id: 'wire',
    outlet: 'Meridian Wire',
    title: 'Police clear granary in Velmora, 14 held',
    at: '2026-11-24T18:05:00.000Z',
    paragraphs: [
      [
        'Police cleared the old granary in Velmora on Tuesday evening and detained 14 protesters, the interior ministry said.',
        'Officers fired tear gas into the yard shortly before six.',
      ],
      [
        '“We asked them three times to leave the building, and only then did we go in,” said police chief Dana Orlec.',
        'The fire in the north wing may have been started by a gas canister, a fire officer said.',
      ],
      ['The city had sold the building to a hotel group in September.'],
    ],
  },
  {
    id: 'herald',
    outlet: 'Velmora Herald',
    title: 'Rioters driven from granary after night of chaos',
    at: '2026-11-24T19:20:00.000Z',
    paragraphs: [
      [
        'Police stormed the old granary on Tuesday evening and arrested 21 rioters who had terrorised the neighbourhood for weeks.',
        'Tear gas was fired into the yard shortly before six.',
      ],
      [
        '“We asked them three times to leave,” police chief Dana Orlec insisted.',
        'The fire in the north wing was started by the rioters.',
      ],
      [
        'The owner, a hotel group, bought the building from the city in September.',
        'A senior official called the clearance “long overdue”.',
      ],
    ],
  },
  {
    id: 'courier',
    outlet: 'The Courier',
    title: 'Tear gas on families: police empty Velmora’s granary',
    at: '2026-11-24T20:10:00.000Z',
    paragraphs: [
      [
        'Police emptied the granary in Velmora on Tuesday, holding at least 14 activists, among them two parents with their children.',
        'Officers fired tear gas into the crowded yard without warning, witnesses said.',
      ],
      [
        '“We asked them three times … and only then did we go in,” police chief Dana Orlec claimed.',
        '“Nobody asked us anything,” said Tomas Veil, a teacher who was in the yard.',
      ],
      ['The cause of the fire in the north wing is not known.'],
    ],
  },
  {
    id: 'standard',
    outlet: 'Daily Standard',
    title: 'Granary squatters out as hotel plan goes ahead',
    at: '2026-11-24T21:45:00.000Z',
    paragraphs: [
      [
        'The hotel group that bought Velmora’s granary can go ahead with its plan.',
        'Twenty-one squatters were held when police cleared the building on Tuesday.',
      ],
      ['Mayor Ilse Brandt told the police “to leave no one in the building”.'],
      ['The fire allegedly started by squatters damaged the north wing.'],
    ],
  },
]

const span = (articles: Articles, articleId: string, sentence: string, words = sentence): Evidence => {
  const at = spanOf(articles, articleId, sentence)
  const start = at.start + sentence.indexOf(words)
  return { ...at, start, end: start + words.length, text: words }
}

const inTitle = ({ articles }: Articles, articleId: string, words: string): Evidence => {
  const start = articles.find(({ id }) => id === articleId)?.title.indexOf(words) ?? -1
  return { articleId, in: 'title', start, end: start + words.length, text: words }
}

const SAID = {
  wire: ARTICLES[0]?.paragraphs.flat() ?? [],
  herald: ARTICLES[1]?.paragraphs.flat() ?? [],
  courier: ARTICLES[2]?.paragraphs.flat() ?? [],
  standard: ARTICLES[3]?.paragraphs.flat() ?? [],
}
type Id = keyof typeof SAID

const said = (id: Id, place: number): string => SAID[id][place] ?? ''
const at = (articles: Articles, id: Id, place: number, words?: string): Evidence =>
  span(articles, id, said(id, place), words)

const value = (
  articles: Articles,
  [id, place, words]: [Id, number, string],
  [low, high, knownAt]: [number | null, number | null, string],
): StatedValue => {
  const { start, end, text } = at(articles, id, place, words)
  return { articleId: id, start, end, text, low, high, knownAt }
}

const use = (places: readonly Evidence[], articleId: Id, label: string, [inText, inHeadline]: [number, number]) => ({
  ...{ articleId, label, inText, inHeadline, places: [...places] },
})

/** One finding of every kind that has a look of its own. */
const findings = (articles: Articles): Finding[] => {
  const quote = (id: Id, place: number, words: string, verb: string, kept: number) => ({
    ...{ articleId: id, words: at(articles, id, place, words), isQuoted: true, kept },
    speaker: at(articles, id, place, 'police chief Dana Orlec'),
    verb: at(articles, id, place, verb),
  })
  const verb = (id: Id, place: number, words: string, saying: 'neutral' | 'insisting' | 'doubting') => ({
    ...{ articleId: id, verb: at(articles, id, place, words), class: saying },
  })
  return [
    {
      ...{ id: 'n-held', kind: 'number', rule: 'number/same-quantity@2', factId: 'held', relation: 'conflict' },
      ...{ summary: '14 or 21 were held.', unit: 'people', thing: 'held', evidence: [at(articles, 'wire', 0)] },
      values: [
        value(articles, ['wire', 0, '14'], [14, 14, '2026-11-24T18:05:00.000Z']),
        value(articles, ['herald', 0, '21'], [21, 21, '2026-11-24T19:20:00.000Z']),
        value(articles, ['courier', 0, 'at least 14'], [14, null, '2026-11-24T20:10:00.000Z']),
        value(articles, ['standard', 1, 'Twenty-one'], [21, 21, '2026-11-24T21:45:00.000Z']),
      ],
    },
    {
      ...{ id: 'q-asked', kind: 'quote', rule: 'quote/same-utterance@1', factId: 'asked', relation: 'ellipsis' },
      ...{ summary: 'The words are cut.', evidence: [at(articles, 'wire', 2)], speaker: 'Dana Orlec' },
      versions: [
        quote('wire', 2, 'We asked them three times to leave the building, and only then did we go in', 'said', 1),
        quote('herald', 2, 'We asked them three times to leave', 'insisted', 0.44),
        quote('courier', 2, 'We asked them three times … and only then did we go in', 'claimed', 0.72),
      ],
    },
    {
      ...{ id: 'a-asked', kind: 'attribution', rule: 'attribution/same-statement@1', factId: 'asked' },
      ...{ summary: 'Said, insisted, claimed.', speaker: 'Dana Orlec', evidence: [at(articles, 'wire', 2)] },
      verbs: [
        verb('wire', 2, 'said', 'neutral'),
        verb('herald', 2, 'insisted', 'insisting'),
        verb('courier', 2, 'claimed', 'doubting'),
      ],
    },
    {
      ...{ id: 'c-fire', kind: 'certainty', rule: 'certainty/same-act@1', factId: 'fire' },
      summary: 'Velmora Herald: “was started”; Meridian Wire: “may have been started”',
      evidence: [at(articles, 'herald', 3), at(articles, 'wire', 3), at(articles, 'standard', 3)],
      stances: [
        { articleId: 'herald', stance: 'fact', marker: null },
        { articleId: 'wire', stance: 'hedged', marker: at(articles, 'wire', 3, 'may have') },
        { articleId: 'standard', stance: 'alleged', marker: at(articles, 'standard', 3, 'allegedly') },
      ],
    },
    {
      ...{ id: 'l-people', kind: 'label', rule: 'label/one-thing@1', factId: 'held', about: 'protesters' },
      ...{ summary: 'Protesters, rioters, activists, squatters.', unevenness: 2.4 },
      evidence: [
        at(articles, 'wire', 0, 'protesters'),
        inTitle(articles, 'herald', 'Rioters'),
        at(articles, 'herald', 0, 'rioters'),
        at(articles, 'courier', 0, 'activists'),
        at(articles, 'standard', 1, 'squatters'),
      ],
      uses: [
        use([at(articles, 'wire', 0, 'protesters')], 'wire', 'protesters', [1, 0]),
        use(
          [inTitle(articles, 'herald', 'Rioters'), at(articles, 'herald', 0, 'rioters')],
          'herald',
          'rioters',
          [2, 1],
        ),
        use([at(articles, 'courier', 0, 'activists')], 'courier', 'activists', [1, 0]),
        use([], 'standard', 'squatters', [2, 1]),
      ],
    },
    {
      ...{ id: 'w-stormed', kind: 'loaded', rule: 'loaded/own-voice@1', factId: 'held', articleId: 'herald' },
      ...{ class: 'war', probability: 0.81, summary: 'Velmora Herald: “stormed”; Meridian Wire: “cleared”' },
      evidence: [at(articles, 'herald', 0), at(articles, 'wire', 0)],
      word: at(articles, 'herald', 0, 'stormed'),
      plain: at(articles, 'wire', 0, 'cleared'),
    },
    {
      ...{ id: 'w-terrorised', kind: 'loaded', rule: 'loaded/own-voice@1', factId: 'held', articleId: 'herald' },
      ...{ class: 'verb', probability: 0.9, summary: 'Velmora Herald: “terrorised”' },
      evidence: [at(articles, 'herald', 0), at(articles, 'wire', 0)],
      word: at(articles, 'herald', 0, 'terrorised'),
      plain: null,
    },
    {
      ...{ id: 'v-gas', kind: 'voice', rule: 'voice/same-act@1', factId: 'gas', act: 'fire' },
      summary: 'Meridian Wire: “Officers fired”; Velmora Herald: “was fired”',
      evidence: [at(articles, 'wire', 1), at(articles, 'herald', 1), at(articles, 'courier', 1)],
      forms: [
        { articleId: 'wire', form: 'active' },
        { articleId: 'herald', form: 'passive-without-agent' },
        { articleId: 'courier', form: 'active' },
      ],
    },
    {
      ...{ id: 'p-hotel', kind: 'placement', rule: 'placement/top-or-end@1', factId: 'hotel' },
      summary: 'Daily Standard has it in its headline, Meridian Wire at the end.',
      evidence: [at(articles, 'wire', 4), at(articles, 'herald', 4), at(articles, 'standard', 0)],
      places: [
        { articleId: 'wire', place: 'last-third', sentence: 4, of: 5 },
        { articleId: 'herald', place: 'last-third', sentence: 4, of: 6 },
        { articleId: 'standard', place: 'headline', sentence: 0, of: 4 },
      ],
    },
    {
      ...{ id: 'h-pair', kind: 'headline', rule: 'headline/words@1', factId: null },
      summary: 'The headlines of Meridian Wire and Velmora Herald differ most.',
      evidence: [],
      pair: ['wire', 'herald'],
      distance: 0.9,
      matches: [{ a: inTitle(articles, 'wire', 'granary'), b: inTitle(articles, 'herald', 'granary') }],
      leads: [
        { articleId: 'wire', factId: 'held' },
        { articleId: 'standard', factId: 'hotel' },
        { articleId: 'courier', factId: 'gas' },
      ],
    },
    {
      ...{ id: 'e-held', kind: 'edit', rule: 'edit/what-it-says@1', factId: 'held', articleId: 'standard' },
      ...{ change: 'number', summary: 'Daily Standard: “Fourteen” became “Twenty-one”' },
      evidence: [at(articles, 'standard', 1), at(articles, 'herald', 0)],
      at: '2026-11-24T22:30:00.000Z',
      before: { revisionId: 'r0', in: 'text', start: 75, end: 83, text: 'Fourteen squatters were held' },
      after: { revisionId: 'r1', in: 'text', start: 75, end: 85, text: 'Twenty-one squatters were held' },
      follows: { articleId: 'herald', hours: 3.2 },
    },
    {
      ...{ id: 'e-head', kind: 'edit', rule: 'edit/what-it-says@1', factId: null, articleId: 'herald' },
      ...{ change: 'headline', summary: 'Velmora Herald: the headline was changed' },
      evidence: [inTitle(articles, 'herald', 'Rioters driven from granary after night of chaos')],
      at: '2026-11-24T20:40:00.000Z',
      before: { revisionId: 'r2', in: 'title', start: 0, end: 37, text: 'Protesters leave granary after clashes' },
      after: {
        revisionId: 'r3',
        in: 'title',
        start: 0,
        end: 48,
        text: 'Rioters driven from granary after night of chaos',
      },
      follows: null,
    },
    {
      ...{ id: 'o-gas', kind: 'omission', rule: 'omission/other-origins@1', factId: 'gas', articleId: 'standard' },
      ...{ summary: 'Not in Daily Standard', fair: null, afterSentence: 1, evidence: [at(articles, 'wire', 1)] },
    },
  ]
}

const compared: Comparison = makeComparison({
  articles: ARTICLES,
  facts: [
    {
      ...{ id: 'held', origins: 4, headlines: ['wire'], cells: ['first', 'differs', 'differs', 'differs'] },
      said: {
        wire: said('wire', 0),
        herald: said('herald', 0),
        courier: said('courier', 0),
        standard: said('standard', 1),
      },
    },
    {
      ...{ id: 'gas', origins: 3, cells: ['first', 'reworded', 'reworded', 'absent'] },
      said: { wire: said('wire', 1), herald: said('herald', 1), courier: said('courier', 1) },
    },
    {
      ...{ id: 'asked', origins: 3, cells: ['first', 'differs', 'differs', 'absent'] },
      said: { wire: said('wire', 2), herald: said('herald', 2), courier: said('courier', 2) },
    },
    {
      ...{ id: 'fire', origins: 3, cells: ['first', 'differs', 'absent', 'differs'] },
      said: { wire: said('wire', 3), herald: said('herald', 3), standard: said('standard', 3) },
    },
    {
      ...{ id: 'hotel', origins: 3, cells: ['first', 'reworded', 'absent', 'reworded'] },
      said: { wire: said('wire', 4), herald: said('herald', 4), standard: said('standard', 0) },
    },
  ],
  findings,
})

const speaking = (articleId: Id, place: number, words: string, quotedWords: number) => ({
  ...{ articleId, quotedWords, quotations: 1, places: [at(compared, articleId, place, words)] },
})

/** A fictional police action told by four outlets, with a finding of every kind. */
export const GRANARY: Comparison = {
  ...compared,
  speakers: [
    {
      ...{ name: 'Dana Orlec', kind: 'named' },
      by: [
        speaking('wire', 2, 'We asked them three times to leave the building, and only then did we go in', 16),
        speaking('herald', 2, 'We asked them three times to leave', 7),
        speaking('courier', 2, 'We asked them three times … and only then did we go in', 12),
      ],
    },
    { ...{ name: 'a senior official', kind: 'unnamed' }, by: [speaking('herald', 5, 'long overdue', 2)] },
    { ...{ name: 'Tomas Veil', kind: 'named' }, by: [speaking('courier', 3, 'Nobody asked us anything,', 4)] },
    {
      ...{ name: 'Ilse Brandt', kind: 'named' },
      by: [speaking('standard', 2, 'to leave no one in the building', 7)],
    },
  ],
}
