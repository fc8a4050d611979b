import { articleText, FINDING_KINDS } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { annotatedView, type SentenceBlock } from '../../src/pages/event/annotated-view.js'
import { indexComparison } from '../../src/pages/event/comparison-index.js'
import type { Note } from '../../src/pages/event/notes/note.js'
import { GRANARY } from './granary.js'

const index = indexComparison(GRANARY)

function viewOf(id: string) {
  const article = index.article(id)
  if (!article) throw new Error(`no article ${id}`)
  return annotatedView(article, index)
}

const isSentence = (block: { kind: string }): block is SentenceBlock => block.kind === 'sentence'
const sentences = (id: string) => viewOf(id).blocks.filter(isSentence)
const allNotes = (id: string): Note[] => [...viewOf(id).notes, ...sentences(id).flatMap(({ notes }) => notes)]

function note(id: string, kind: Note['kind']): Note {
  const found = allNotes(id).find((one) => one.kind === kind)
  if (!found) throw new Error(`${id} has no note of the kind ${kind}`)
  return found
}

const othersOf = (one: Note) =>
  one.others.map(({ outlet, tag, changes }) => [outlet, tag, changes.map(({ text }) => text).join('')])

/** By what is marked as a kind, the words of a sentence that are. */
const markedIn = (id: string, place: number) =>
  sentences(id)[place]?.text.flatMap(({ text, kinds, tone }) => (kinds || tone ? [[text, tone, kinds]] : []))

describe('the findings beside an article', () => {
  it('the invented event has every kind that has a card', () => {
    const kinds = new Set(GRANARY.articles.flatMap(({ id }) => allNotes(id).map(({ kind }) => kind)))
    const elsewhere = ['number', 'headline', 'omission', 'only-here']
    expect([...kinds].sort()).toEqual(FINDING_KINDS.filter((kind) => !elsewhere.includes(kind)).sort())
  })

  it.each(GRANARY.articles.map(({ id }) => id))('mark words of %s without changing any', (id) => {
    const article = index.article(id)
    const text = articleText(article?.paragraphs ?? [])
    expect(sentences(id).map((block) => block.text.map((run) => run.text).join(''))).toEqual(
      article?.sentences.map(({ start, end }) => text.slice(start, end)),
    )
    expect(
      viewOf(id)
        .heading.map((run) => run.text)
        .join(''),
    ).toBe(article?.title)
  })

  it('mark a word for each of its kinds where they lie over each other', () => {
    expect(markedIn('herald', 0)).toEqual([
      ['stormed', undefined, ['loaded']],
      ['21', 'conflict', undefined],
      ['rioters', undefined, ['label']],
      ['terrorised', undefined, ['loaded']],
    ])
    expect(markedIn('standard', 1)).toEqual([
      ['Twenty-one', 'conflict', ['edit']],
      [' ', undefined, ['edit']],
      ['squatters', undefined, ['edit', 'label']],
      [' were held', undefined, ['edit']],
    ])
  })

  it('set the verbatim words of the other outlets beside a quotation', () => {
    const quote = note('herald', 'quote')
    expect(quote.words).toBe('Words were left out inside.')
    expect(quote.others.map(({ outlet, tag }) => [outlet, tag])).toEqual([
      ['Meridian Wire', null],
      ['The Courier', 'keeps 72 %'],
    ])
    const wire = quote.others[0]?.changes.filter(({ kind }) => kind !== 'removed')
    expect(wire?.map(({ text }) => text).join('')).toBe(
      'We asked them three times to leave the building, and only then did we go in',
    )
  })

  it('name the verbs of saying side by side', () => {
    expect(note('courier', 'attribution').words).toBe(
      'Dana Orlec: “claimed” here, “said” and “insisted” elsewhere, for the same statement.',
    )
  })

  it('say how sure each is, with what makes it less than a fact', () => {
    expect(note('herald', 'certainty').words).toBe('stated as a fact here, hedged or alleged elsewhere.')
    expect(note('wire', 'certainty').marks.map(({ kind }) => kind)).toEqual(['certainty'])
    expect(othersOf(note('wire', 'certainty'))[0]).toEqual([
      'Velmora Herald',
      'stated as a fact',
      'The fire in the north wing was started by the rioters.',
    ])
  })

  it('count the names an outlet uses, and say those of the others', () => {
    expect(note('herald', 'label').words).toBe(
      'For protesters this article writes “Rioters” 3 times, in the headline too.',
    )
    expect(othersOf(note('herald', 'label'))).toContainEqual(['The Courier', 'once', '“activists”'])
  })

  it('set a plain wording beside a loaded word, and nothing beside the plain one', () => {
    expect(note('herald', 'loaded').words).toContain('elsewhere “cleared”')
    expect(allNotes('wire').some(({ kind }) => kind === 'loaded')).toBe(false)
  })

  it('say who leaves out who acted', () => {
    expect(note('herald', 'voice').words).toBe(
      'Leaves out who acted (“fire”), which Meridian Wire and The Courier say.',
    )
    expect(note('wire', 'voice').words).toBe('Says who acted (“fire”), which Velmora Herald leaves out.')
  })

  it('say where a fact stands here and there', () => {
    expect(note('wire', 'placement').words).toBe('Told as sentence 5 of 5 here; in the headline in Daily Standard.')
  })

  it('show what was edited, and who had it before', () => {
    expect(note('standard', 'edit').words).toBe('A number was changed. Velmora Herald had it 3.2 hours before.')
    expect(viewOf('herald').notes.map(({ words }) => words)).toEqual(['The headline was changed.'])
  })

  it('make every sentence with one that matters a stop of "next difference"', () => {
    expect(sentences('herald').flatMap(({ isDifference, place }) => (isDifference ? [place] : []))).toEqual([0, 2, 3])
  })

  it('are counted by layer', () => {
    expect(viewOf('herald').counts).toEqual({
      ...{ numbers: 1, quotes: 2, labels: 1, loaded: 2, certainty: 2, edits: 1, facts: 5 },
    })
  })
})
