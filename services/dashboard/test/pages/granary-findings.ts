import type { Evidence, Finding, StatedValue } from '@parallax/model'
import { type Articles, at, type Id, inTitle } from './granary-articles.js'

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
export const granaryFindings = (articles: Articles): Finding[] => {
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
