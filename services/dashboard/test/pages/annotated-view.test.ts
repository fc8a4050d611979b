import { articleText } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { annotatedView, type SentenceBlock } from '../../src/pages/event/annotated-view.js'
import { indexComparison } from '../../src/pages/event/comparison-index.js'
import { FERRY } from './ferry.js'

const index = indexComparison(FERRY)

function viewOf(id: string) {
  const article = index.article(id)
  if (!article) throw new Error(`no article ${id}`)
  return annotatedView(article, index)
}

const isSentence = (block: { kind: string }): block is SentenceBlock => block.kind === 'sentence'
const sentences = (id: string) => viewOf(id).blocks.filter(isSentence)

describe('the annotated article', () => {
  it.each(FERRY.articles.map(({ id }) => id))('shows every sentence of %s verbatim, in order', (id) => {
    const article = index.article(id)
    const text = articleText(article?.paragraphs ?? [])
    const expected = article?.sentences.map(({ start, end }) => text.slice(start, end))
    expect(sentences(id).map((block) => block.text.map((run) => run.text).join(''))).toEqual(expected)
  })

  it('marks each sentence by what is known of its fact', () => {
    expect(sentences('post').map(({ mark }) => mark && [mark.shape, mark.origins])).toEqual([
      ['shared', 3],
      ['conflict', 5],
      ['differs', 3],
      ['only', 1],
      ['shared', 3],
      null,
      null,
    ])
  })

  it('does not put a limit that holds beside every value in the conflict of the others', () => {
    const [, toll] = sentences('wire')
    expect(toll?.mark?.shape).toBe('differs')
    expect(viewOf('wire').tally.conflicts).toBe(0)
    expect(viewOf('radio').tally.conflicts).toBe(1)
  })

  it('names every value of a number once, with who states it', () => {
    const [, toll] = sentences('post')
    expect(toll?.boards[0]?.values.map(({ text, outlets, tone }) => [text, outlets, tone])).toEqual([
      ['At least 12', ['Meridian Wire (+ 1 copy)'], 'differs'],
      ['Twelve', ['The Harbor Post'], 'conflict'],
      ['Eighteen / 18', ['Selwyn Radio', 'Daily Standard'], 'conflict'],
    ])
  })

  it('shows one wording for all copies of a text, conflicts first', () => {
    const [aboard, toll] = sentences('post')
    expect(aboard?.wordings.map(({ outlet, copies }) => [outlet, copies])).toEqual([
      ['Meridian Wire', 1],
      ['Selwyn Radio', 0],
    ])
    expect(toll?.wordings[0]).toMatchObject({ outlet: 'Selwyn Radio', tag: { words: 'Eighteen there, Twelve here' } })
  })

  it('never shows a copy beside the article it copies', () => {
    const outlets = sentences('gazette').flatMap(({ wordings }) => wordings.map(({ outlet }) => outlet))
    expect(outlets).toContain('The Harbor Post')
    expect(outlets).not.toContain('Meridian Wire')
  })

  it('puts what others report where it is missing, with the fair reason', () => {
    const { blocks } = viewOf('post')
    const gap = blocks.findIndex((block) => block.kind === 'missing')
    expect(blocks[gap - 1]).toMatchObject({ kind: 'sentence', place: 3 })
    expect(blocks[gap]).toMatchObject({
      facts: [{ outlets: ['Selwyn Radio', 'Daily Standard'], why: 'not known yet when it came out', fair: true }],
    })
  })

  it('says so where an article could have known what it lacks', () => {
    expect(viewOf('standard').blocks.find(({ kind }) => kind === 'missing')).toMatchObject({
      facts: [{ why: 'known before it came out', fair: false }],
    })
  })

  it('counts shared, only here, missing and conflicts of the one article', () => {
    expect(viewOf('post').tally).toEqual({ sentences: 7, shared: 4, onlyHere: 1, missing: 1, conflicts: 1 })
  })

  it('stops at every difference that matters and nowhere else', () => {
    expect(sentences('post').flatMap(({ isDifference, place }) => (isDifference ? [place] : []))).toEqual([1, 2])
  })
})
