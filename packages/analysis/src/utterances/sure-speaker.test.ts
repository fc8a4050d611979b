import { expect, test } from 'vitest'
import type { AlignedArticle } from '../align/aligned-event.js'
import { readEvent } from '../read-event.js'
import { commonName } from './speaker-name.js'
import { sureSpeakerOf } from './sure-speaker.js'

const AT = '2031-05-04T10:00:00.000Z'

const articleOf = (...paragraphs: string[]): AlignedArticle => {
  const article = {
    ...{
      id: 'a',
      revisionId: null,
      outlet: { id: 'o', name: 'Gull' },
      title: 'Sail loft burns',
      url: 'https://gull.example/',
    },
    ...{ publishedAt: AT, seenAt: AT, textState: 'read' as const, paragraphs },
  }
  const [read] = readEvent({ articles: [article], corrections: [] }).articles
  if (!read) throw new Error('no article was read')
  return read
}

const spanOf = (text: string, words: string, from: number) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}

/** Who speaks the first quotation where its speaker was taken to be these words, and the verb those behind it. */
const spoken = (paragraph: string, speaker: string, verb: string, told = '') => {
  const article = articleOf(paragraph, ...(told ? [told] : []))
  const [quote] = article.reading.quotes
  if (!quote) throw new Error('nothing is quoted')
  const from = speaker && paragraph.indexOf(speaker) > quote.end ? quote.end : 0
  const found = sureSpeakerOf(article, {
    ...quote,
    speaker: spanOf(article.text, speaker, from),
    verb: spanOf(article.text, verb, from),
  })
  return found && article.text.slice(found.span.start, found.span.end)
}

const WORDS = '“The roof came down before anyone could reach the looms,”'

test.each([
  [
    'not of whose plea is told',
    'Ilse Varn said Vik’s plea was “the roof came down before”.',
    'Vik’s',
    'said',
    'Ilse Varn',
    '',
  ],
  ['to the end of the name', `${WORDS} Const. Varn said.`, 'Const', 'said', 'Const. Varn', 'Const. Ilse Varn is here.'],
  [
    'with what was set apart',
    `${WORDS} said Marsh ’ s lawyer Ilse Varn.`,
    's lawyer Ilse Varn',
    'said',
    'Marsh ’ s lawyer Ilse Varn',
    '',
  ],
  [
    'a person of a place',
    `${WORDS} the South Carolina lawyer Ilse Varn said.`,
    'the South Carolina lawyer Ilse Varn',
    'said',
    'the South Carolina lawyer Ilse Varn',
    '',
  ],
])('the words of a speaker are whole: %s', (_, paragraph, speaker, verb, expected, told) => {
  expect(spoken(paragraph, speaker, verb, told)).toBe(expected)
})

test.each([
  ['a newspaper', `${WORDS} the newspaper said.`, 'the newspaper', 'said'],
  ['a statement', `${WORDS} the statement said.`, 'the statement', 'said'],
  ['the outlet', `${WORDS} the Gull said.`, 'the Gull', 'said'],
  ['one of two', `${WORDS} said Ilse Varn and Bill Connor.`, 'Ilse Varn', 'said'],
  ['the next sentence’s', '“The roof came down.” Ilse Varn later said that this was wrong.', 'Ilse Varn', 'said'],
  [
    'the subject of another verb',
    'Ilse Varn ordered that nobody write “the roof came down before”.',
    'Ilse Varn',
    'ordered',
  ],
  [
    'whom another one has speak',
    'Bill Connor said that Ilse Varn said “the roof came down before”.',
    'Bill Connor',
    'said',
  ],
])('nobody is shown for %s', (_, paragraph, speaker, verb) => {
  expect(spoken(paragraph, speaker, verb)).toBe(undefined)
})

const named = (name: string) => ({
  span: { start: 0, end: 10 },
  verb: null,
  entity: { key: name.toLowerCase(), name, kind: 'person' as const, mentions: [] },
})

test('a common name is without the office that a text has before it, and none of two persons', () => {
  expect(commonName([named('State Mike Palmer'), named('Palmer')])).toBe('Mike Palmer')
  expect(commonName([named('Ilse Varn'), named('Bill Connor')])).toBe(null)
})
