import type { Comparison, EventArticle, NewsEvent, StatedValue, Why } from '@parallax/model'
import { makeComparison, spanOf } from './make-comparison.js'

const WIRE_LEAD =
  'The ferry Marisol ran onto a reef off Port Selwyn on Tuesday night with 212 people on board, the coast guard said.'
const WIRE_TOLL = 'At least 12 people died and 31 were taken to hospital, officials said.'
const POST_TOLL = 'Twelve people were killed and dozens hurt.'
const RADIO_TOLL = 'Eighteen people have died, the hospital in Port Selwyn confirmed.'
const STANDARD_TOLL = 'The disaster killed 18 people.'

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

/** A fictional shipwreck told by six outlets, with every kind of mark the pages have. */
export const FERRY: Comparison = makeComparison({
  articles: [
    {
      id: 'wire',
      outlet: 'Meridian Wire',
      title: 'At least 12 dead as ferry strikes reef off Port Selwyn',
      at: '2026-11-24T06:10:00.000Z',
      paragraphs: [
        [WIRE_LEAD, WIRE_TOLL],
        ['The captain told the coast guard that he had turned to avoid a fishing boat.'],
        [
          'The Marisol was built in 1988 and passed its last inspection in March.',
          'Divers will go down again at first light.',
        ],
      ],
    },
    {
      id: 'gazette',
      outlet: 'Selwyn Gazette',
      origin: 'wire',
      title: 'At least 12 dead as ferry strikes reef off Port Selwyn',
      at: '2026-11-24T06:42:00.000Z',
      paragraphs: [
        [WIRE_LEAD, WIRE_TOLL],
        ['The captain told the coast guard that he had turned to avoid a fishing boat.'],
      ],
    },
    {
      id: 'post',
      outlet: 'The Harbor Post',
      title: 'Twelve killed in ferry disaster; captain “turned too late”',
      at: '2026-11-24T07:05:00.000Z',
      paragraphs: [
        [
          'The ferry Marisol struck a reef outside Port Selwyn late on Tuesday with 212 passengers and crew on board.',
          POST_TOLL,
        ],
        [
          'The captain claimed that he had swerved to miss a fishing boat, an account two passengers disputed.',
          '“There was no other boat,” said Ines Calloway, who was on deck with her two sons.',
        ],
        ['The 38-year-old vessel passed an inspection in March.', 'The harbor was calm again by morning.'],
        ['Prayers were said at St. Brannoc’s, whose bell rang once for each of the dead.'],
      ],
    },
    {
      id: 'radio',
      outlet: 'Selwyn Radio',
      title: '18 confirmed dead on Marisol, captain held',
      at: '2026-11-24T08:20:00.000Z',
      paragraphs: [
        [RADIO_TOLL],
        [
          'Police are holding the captain of the Marisol, who says he turned to avoid a fishing boat.',
          'Prosecutors said that he will appear before a judge on Thursday.',
        ],
        ['There were 212 people on board when the ferry hit the reef on Tuesday.'],
      ],
    },
    {
      id: 'standard',
      outlet: 'Daily Standard',
      title: 'Ferry captain to face judge as toll reaches 18',
      at: '2026-11-24T09:40:00.000Z',
      paragraphs: [
        [STANDARD_TOLL],
        [
          'The captain will be brought before a judge on Thursday, prosecutors said.',
          'He was arrested in the morning.',
        ],
        ['The ferry, built in 1988, was cleared by inspectors in March.'],
      ],
    },
    {
      id: 'tribune',
      outlet: 'Island Tribune',
      title: 'Ferry sinks off Selwyn',
      at: '2026-11-24T09:55:00.000Z',
      snippet: true,
      paragraphs: [['A ferry went down off Port Selwyn, killing at least a dozen people.']],
    },
  ],
  facts: [
    {
      id: 'aboard',
      origins: 3,
      said: {
        wire: WIRE_LEAD,
        gazette: WIRE_LEAD,
        post: 'The ferry Marisol struck a reef outside Port Selwyn late on Tuesday with 212 passengers and crew on board.',
        radio: 'There were 212 people on board when the ferry hit the reef on Tuesday.',
      },
      cells: ['first', 'copied', 'reworded', 'reworded', 'absent', 'snippet-only'],
    },
    {
      id: 'toll',
      origins: 5,
      said: {
        wire: WIRE_TOLL,
        gazette: WIRE_TOLL,
        post: POST_TOLL,
        radio: RADIO_TOLL,
        standard: STANDARD_TOLL,
        tribune: 'A ferry went down off Port Selwyn, killing at least a dozen people.',
      },
      headlines: ['wire', 'gazette', 'post', 'radio', 'standard'],
      cells: ['first', 'copied', 'differs', 'differs', 'differs', 'reworded'],
    },
    {
      id: 'turned',
      origins: 3,
      said: {
        wire: 'The captain told the coast guard that he had turned to avoid a fishing boat.',
        gazette: 'The captain told the coast guard that he had turned to avoid a fishing boat.',
        post: 'The captain claimed that he had swerved to miss a fishing boat, an account two passengers disputed.',
        radio: 'Police are holding the captain of the Marisol, who says he turned to avoid a fishing boat.',
      },
      cells: ['first', 'copied', 'differs', 'reworded', 'absent', 'snippet-only'],
    },
    {
      id: 'inspected',
      origins: 3,
      said: {
        wire: 'The Marisol was built in 1988 and passed its last inspection in March.',
        post: 'The 38-year-old vessel passed an inspection in March.',
        standard: 'The ferry, built in 1988, was cleared by inspectors in March.',
      },
      cells: ['first', 'absent', 'reworded', 'absent', 'reworded', 'snippet-only'],
    },
    {
      id: 'judge',
      origins: 2,
      said: {
        radio: 'Prosecutors said that he will appear before a judge on Thursday.',
        standard: 'The captain will be brought before a judge on Thursday, prosecutors said.',
      },
      cells: [
        'published-before-known',
        'published-before-known',
        'published-before-known',
        'first',
        'reworded',
        'snippet-only',
      ],
    },
    {
      id: 'no-boat',
      origins: 1,
      said: { post: '“There was no other boat,” said Ines Calloway, who was on deck with her two sons.' },
      cells: ['published-before-known', 'published-before-known', 'first', 'absent', 'absent', 'snippet-only'],
    },
    {
      id: 'divers',
      origins: 1,
      said: { wire: 'Divers will go down again at first light.' },
      cells: ['first', 'absent', 'absent', 'absent', 'absent', 'snippet-only'],
    },
  ],
  findings: (comparison) => [
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
  ],
})

const began: Why = { names: [], words: [], places: [], hoursApart: null, score: 1, runnerUp: null }
const joined: Why = {
  names: [{ text: 'Marisol', weight: 0.31 }],
  places: [{ text: 'Port Selwyn', weight: 0.24 }],
  words: [
    { text: 'ferry', weight: 0.12 },
    { text: 'reef', weight: 0.09 },
    { text: 'captain', weight: 0.06 },
  ],
  hoursApart: 0.9,
  score: 0.71,
  runnerUp: { eventId: 'e2', title: 'Fishing quota talks stall on the islands', score: 0.14 },
}

const eventArticle = (article: Comparison['articles'][number], index: number): EventArticle => ({
  id: article.id,
  outlet: article.outlet,
  title: article.title,
  url: article.url,
  publishedAt: article.publishedAt,
  seenAt: article.seenAt,
  textState: article.textState,
  originId: article.originId,
  why: index === 0 ? began : joined,
})

/** The event of the same shipwreck. */
export const FERRY_EVENT: NewsEvent = {
  id: 'e1',
  title: 'At least 12 dead as ferry strikes reef off Port Selwyn',
  firstSeenAt: '2026-11-24T06:10:00.000Z',
  lastSeenAt: '2026-11-24T09:55:00.000Z',
  articles: FERRY.articles.map(eventArticle),
  origins: 5,
  counts: { facts: 7, shared: 5, conflicts: 1, onlyHere: 2, edits: 1 },
  comparisonId: 'c1',
  headlinePair: ['post', 'radio'],
  givenUp: null,
}
