import { expect, test } from 'vitest'
import { readEvent } from '../read-event.js'
import { speakersOf } from './speakers-of.js'

const AT = '2026-03-01T10:00:00.000Z'

const speakersIn = (...paragraphs: string[]) => {
  const article = {
    ...{
      id: 'a',
      revisionId: null,
      outlet: { id: 'o', name: 'Gull' },
      title: 'Bridge closed',
      url: 'https://gull.example/',
    },
    ...{ publishedAt: AT, seenAt: AT, textState: 'read' as const, paragraphs },
  }
  const { articles } = readEvent({ articles: [article], corrections: [] })
  return speakersOf(articles).map(({ name, kind, by }) => [kind, name, by[0]?.quotations])
}

test('people without a name are unnamed sources, papers and pronouns of nobody known are not', () => {
  const said = speakersIn(
    'Orla Finch runs the bridge office in Porthallow. “It has to rest for a while,” said Orla Finch.',
    '“The bolts are older than I am,” a senior bridge official said.',
    'Nothing else was known of the repair. “The bolts were never replaced at all,” the report said.',
  )
  expect(said).toEqual([
    ['named', 'Orla Finch', 1],
    ['unnamed', 'unnamed sources', 1],
    ['nobody', 'nobody named', 1],
  ])
})

test('who an unnamed source works for is not who speaks', () => {
  const said = speakersIn('“We were told to wait until spring,” said an aide to the mayor who was on the bridge.')
  expect(said).toEqual([['unnamed', 'unnamed sources', 1]])
})
