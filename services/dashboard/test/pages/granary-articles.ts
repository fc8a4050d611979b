import type { Comparison, Evidence } from '@parallax/model'
import { spanOf, type WrittenArticle } from './make-comparison.js'

export type Articles = Pick<Comparison, 'articles'>

/** What four outlets wrote about a police action that never was. */
export const ARTICLES: WrittenArticle[] = [
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

export const inTitle = ({ articles }: Articles, articleId: string, words: string): Evidence => {
  const start = articles.find(({ id }) => id === articleId)?.title.indexOf(words) ?? -1
  return { articleId, in: 'title', start, end: start + words.length, text: words }
}

const SAID = {
  wire: ARTICLES[0]?.paragraphs.flat() ?? [],
  herald: ARTICLES[1]?.paragraphs.flat() ?? [],
  courier: ARTICLES[2]?.paragraphs.flat() ?? [],
  standard: ARTICLES[3]?.paragraphs.flat() ?? [],
}
export type Id = keyof typeof SAID

export const said = (id: Id, place: number): string => SAID[id][place] ?? ''
/** Words of a sentence of an article, or all of it. */
export const at = (articles: Articles, id: Id, place: number, words?: string): Evidence =>
  span(articles, id, said(id, place), words)
