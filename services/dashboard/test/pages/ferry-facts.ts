import { POST_TOLL, RADIO_TOLL, STANDARD_TOLL, WIRE_LEAD, WIRE_TOLL } from './ferry-articles.js'
import type { WrittenFact } from './make-comparison.js'

/** What they share, and what only one of them has. */
export const FERRY_FACTS: WrittenFact[] = [
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
]
