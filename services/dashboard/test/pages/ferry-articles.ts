import type { WrittenArticle } from './make-comparison.js'

export const WIRE_LEAD =
  'The ferry Marisol ran onto a reef off Port Selwyn on Tuesday night with 212 people on board, the coast guard said.'
export const WIRE_TOLL = 'At least 12 people died and 31 were taken to hospital, officials said.'
export const POST_TOLL = 'Twelve people were killed and dozens hurt.'
export const RADIO_TOLL = 'Eighteen people have died, the hospital in Port Selwyn confirmed.'
export const STANDARD_TOLL = 'The disaster killed 18 people.'

/** What six outlets wrote about a shipwreck that never was. */
export const FERRY_ARTICLES: WrittenArticle[] = [
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
      ['The captain will be brought before a judge on Thursday, prosecutors said.', 'He was arrested in the morning.'],
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
]
