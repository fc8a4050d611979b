import type { Comparison, Finding, StatedValue } from '@parallax/model'
import { POST_TOLL, RADIO_TOLL, STANDARD_TOLL, WIRE_LEAD, WIRE_TOLL } from './ferry-articles.js'
import { spanOf } from './make-comparison.js'

const value = (
  comparison: Pick<Comparison, 'articles'>,
  [articleId, sentence, text]: [string, string, string],
  [low, high]: [number | null, number | null],
): StatedValue => {
  const within = spanOf(comparison, articleId, sentence)
  const start = within.start + sentence.indexOf(text)
  const knownAt = comparison.articles.find(({ id }) => id === articleId)?.publishedAt ?? ''
  return { articleId, start, end: start + text.length, text, low, high, knownAt }
}

/** Where they part. */
export const ferryFindings = (comparison: Pick<Comparison, 'articles'>): Finding[] => [
  {
    id: 'f-toll',
    kind: 'number',
    rule: 'number/same-quantity@1',
    summary: 'People killed: “Twelve” (The Harbor Post) against “Eighteen” (Selwyn Radio).',
    factId: 'toll',
    relation: 'conflict',
    unit: 'people',
    thing: 'killed',
    evidence: [spanOf(comparison, 'post', POST_TOLL), spanOf(comparison, 'radio', RADIO_TOLL)],
    values: [
      value(comparison, ['wire', WIRE_TOLL, 'At least 12'], [12, null]),
      value(comparison, ['gazette', WIRE_TOLL, 'At least 12'], [12, null]),
      value(comparison, ['post', POST_TOLL, 'Twelve'], [12, 12]),
      value(comparison, ['radio', RADIO_TOLL, 'Eighteen'], [18, 18]),
      value(comparison, ['standard', STANDARD_TOLL, '18'], [18, 18]),
    ],
  },
  {
    id: 'f-judge',
    kind: 'omission',
    rule: 'omission/other-origins@1',
    summary: 'The Harbor Post does not report that the captain will appear before a judge.',
    factId: 'judge',
    articleId: 'post',
    fair: 'published-before-known',
    afterSentence: 3,
    evidence: [spanOf(comparison, 'radio', 'Prosecutors said that he will appear before a judge on Thursday.')],
  },
  {
    id: 'f-aboard',
    kind: 'omission',
    rule: 'omission/other-origins@1',
    summary: 'Daily Standard does not report how many people were on board.',
    factId: 'aboard',
    articleId: 'standard',
    fair: null,
    afterSentence: 0,
    evidence: [spanOf(comparison, 'wire', WIRE_LEAD)],
  },
  {
    id: 'f-no-boat',
    kind: 'only-here',
    rule: 'only-here/one-origin@1',
    summary: 'Only The Harbor Post reports that there was no other boat.',
    factId: 'no-boat',
    articleId: 'post',
    evidence: [
      spanOf(comparison, 'post', '“There was no other boat,” said Ines Calloway, who was on deck with her two sons.'),
    ],
  },
  {
    id: 'f-head',
    kind: 'headline',
    rule: 'headline/distance@1',
    summary: 'The headlines of The Harbor Post and Selwyn Radio differ most.',
    factId: null,
    pair: ['post', 'radio'],
    distance: 0.88,
    evidence: [],
  },
]
