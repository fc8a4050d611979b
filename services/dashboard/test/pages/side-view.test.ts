import { articleText } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { indexComparison } from '../../src/pages/event/comparison-index.js'
import { outOfOrder } from '../../src/pages/event/side/out-of-order.js'
import { ownWords } from '../../src/pages/event/side/own-words.js'
import { rowOrder } from '../../src/pages/event/side/row-order.js'
import type { SideCell, SideRow } from '../../src/pages/event/side/side-blocks.js'
import { sideView } from '../../src/pages/event/side/side-view.js'
import type { Change } from '../../src/pages/parts/word-diff.js'
import { FERRY } from './ferry.js'
import { GRANARY } from './granary.js'

const ferry = indexComparison(FERRY)
const granary = indexComparison(GRANARY)

const viewOf = (focusId: string, ...beside: string[]) => sideView({ focusId, beside }, ferry)
const idsOf = ({ columns }: ReturnType<typeof sideView>) => columns.map(({ id }) => id)
const rowsOf = ({ blocks }: ReturnType<typeof sideView>) => blocks.filter((block) => block.kind === 'row')
const rowOf = (view: ReturnType<typeof sideView>, factId: string): SideRow => {
  const row = rowsOf(view).find((one) => one.factId === factId)
  if (!row) throw new Error(`no row of ${factId}`)
  return row
}
const wordsOf = (cell: SideCell | undefined) =>
  cell?.kind === 'gap' ? cell.words : cell?.sentences.map(({ text }) => textOf(text)).join(' ')
const textOf = (changes: readonly Change[]) => changes.map(({ text }) => text).join('')
const added = (changes: readonly Change[]) => changes.flatMap(({ kind, text }) => (kind === 'added' ? [text] : []))

describe('the articles side by side', () => {
  it('are those the address names, the one in focus first, never two of one origin, at most four', () => {
    expect(idsOf(viewOf('radio', 'post', 'wire'))).toEqual(['radio', 'post', 'wire'])
    expect(idsOf(viewOf('wire', 'gazette', 'wire', 'post', 'nobody'))).toEqual(['wire', 'post'])
    expect(idsOf(viewOf('gazette', 'post', 'radio', 'standard', 'tribune'))).toHaveLength(4)
  })

  it('are without a choice the one in focus and two others with a text of their own', () => {
    expect(idsOf(viewOf('post'))).toHaveLength(3)
    expect(idsOf(viewOf('post'))[0]).toBe('post')
    expect(idsOf(viewOf('post'))).not.toContain('tribune')
    expect(idsOf(viewOf('gazette'))).not.toContain('wire')
    expect(idsOf(viewOf('not-compared'))[0]).toBe('wire')
  })

  it('have every sentence of each, verbatim and in its own order', () => {
    for (const index of [ferry, granary]) {
      for (const { id, paragraphs, sentences } of index.comparison.articles) {
        const [column] = sideView({ focusId: id, beside: [] }, index).columns
        const text = articleText(paragraphs)
        expect(column?.sentences.map((one) => textOf(one.text))).toEqual(
          sentences.map(({ start, end }) => text.slice(start, end)),
        )
      }
    }
  })

  it('show every sentence once, in a row or between two', () => {
    const view = viewOf('wire', 'post', 'radio', 'standard')
    const shown = view.blocks.flatMap((block) =>
      block.kind === 'between'
        ? block.runs.flat()
        : block.cells.flatMap((cell) => (cell.kind === 'told' ? cell.sentences : [])),
    )
    const anchors = view.columns.flatMap(({ sentences }) => sentences.map(({ anchor }) => anchor))
    expect(shown.map(({ anchor }) => anchor).sort()).toEqual([...anchors].sort())
  })

  it('may be added and taken away as long as two to four are left', () => {
    const leads = (view: ReturnType<typeof sideView>) =>
      Object.fromEntries(view.choices.map(({ articleId, leadsTo }) => [articleId, leadsTo]))
    expect(leads(viewOf('wire', 'post'))).toMatchObject({ wire: null, post: null, radio: ['wire', 'post', 'radio'] })
    expect(leads(viewOf('wire', 'post', 'radio', 'standard'))).toMatchObject({
      wire: ['post', 'radio', 'standard'],
      tribune: null,
    })
    expect(viewOf('wire', 'post').choices.map(({ name }) => name)[0]).toBe('Meridian Wire (+ 1 copy)')
  })
})

describe('a row', () => {
  const view = viewOf('wire', 'post', 'radio', 'standard')

  it('is a fact that two or more tell, in the order of the first; what that lacks follows where the next has it', () => {
    expect(rowsOf(view).map(({ factId }) => factId)).toEqual(['aboard', 'toll', 'turned', 'judge', 'inspected'])
    expect(rowsOf(viewOf('radio', 'standard')).map(({ factId }) => factId)).toEqual(['toll', 'judge'])
  })

  it('says in words why an article has nothing in it', () => {
    expect(wordsOf(rowOf(view, 'aboard').cells[3])).toBe('does not say this')
    expect(wordsOf(rowOf(view, 'judge').cells[0])).toBe('does not say this: not known yet when it came out')
    const summary = viewOf('wire', 'post', 'tribune')
    expect(wordsOf(rowOf(summary, 'turned').cells[2])).toMatch(/not in its summary/)
  })

  it('leads from what is missing to the sentence behind which it would stand', () => {
    expect(rowOf(view, 'judge').cells[1]).toMatchObject({ kind: 'gap', after: 2 })
    expect(rowOf(view, 'aboard').cells[3]).toMatchObject({ kind: 'gap', after: -1 })
  })

  it('points out a sentence that stands elsewhere in its own article', () => {
    const moved = view.columns.map(({ sentences }) => sentences.flatMap((one) => (one.isMoved ? [one.place] : [])))
    expect(moved).toEqual([[], [], [3], []])
  })

  it('has the conflict of the values shown, and none where those shown can both be true', () => {
    expect(rowOf(view, 'toll').findings[0]).toMatchObject({ tone: 'conflict' })
    expect(rowOf(view, 'toll').findings[0]?.words).toContain('“Twelve” The Harbor Post')
    expect(rowOf(viewOf('wire', 'post'), 'toll').findings[0]?.tone).toBe('differs')
    expect(rowOf(view, 'toll').mark?.shape).toBe('conflict')
  })

  it('keeps the marks of the annotated article', () => {
    const { columns } = sideView({ focusId: 'wire', beside: ['herald'] }, granary)
    const kinds = columns.flatMap(({ sentences }) =>
      sentences.flatMap(({ text }) => text.flatMap((run) => run.kinds ?? [])),
    )
    expect(new Set(kinds)).toEqual(new Set(['quote', 'attribution', 'certainty', 'label', 'loaded']))
  })

  it('says when the words are the very same, once', () => {
    const twins = viewOf('post', 'wire').columns.map(({ sentences }) => sentences.map(({ twin }) => twin))
    expect(twins.flat().filter(Boolean)).toEqual([])
    expect(ownWords('He fled.', [['She stayed.'], ['He fled.']]).twin).toBe(1)
  })
})

describe('what only one of them has', () => {
  it('stands between the rows where it stands in its own article', () => {
    const view = viewOf('wire', 'post')
    const between = view.blocks.flatMap((block) =>
      block.kind === 'between' ? [[block.after, ...block.runs.map((run) => run.length)]] : [],
    )
    expect(between).toEqual([
      [2, 0, 1],
      [3, 1, 2],
    ])
  })
})

describe('the order of rows', () => {
  const article = (...facts: (string | null)[]) => ({
    sentences: facts.map((factId, place) => ({ start: place, end: place + 1, paragraph: 0, factId })),
  })

  it('puts what the first lacks behind what it follows in the next, and before everything where it leads', () => {
    expect(rowOrder([article('a', 'b', 'c'), article('x', 'a', 'y', 'b'), article('y', 'x')])).toEqual([
      ...['x', 'a', 'y', 'b'],
    ])
  })

  it('is not led astray by a sentence out of order or a fact told twice', () => {
    expect(rowOrder([article('a', 'b', 'a', 'c'), article('c', 'a', 'q', 'b'), article('q')])).toEqual([
      ...['a', 'q', 'b', 'c'],
    ])
  })

  it('is empty where nothing is shared', () => {
    expect(rowOrder([article('a', null), article('b', null)])).toEqual([])
  })
})

describe('out of order', () => {
  it.each([
    [[0, 1, 2], []],
    [[2, 0, 1], [0]],
    [[0, -1, 3, 1, 2, -1], [2]],
    [[0, 1, 2, 0], [3]],
    [[], []],
  ])('%j: %j', (ranks, strays) => {
    expect([...outOfOrder(ranks)]).toEqual(strays)
  })
})

describe('words of its own', () => {
  it('are those that no other telling has, without the punctuation around them', () => {
    const { changes } = ownWords('The ferry, an old one, sank at dawn.', [
      ['The ferry sank at dawn.'],
      ['The ferry sank at noon.'],
    ])
    expect(added(changes)).toEqual(['an old one'])
    expect(textOf(changes)).toBe('The ferry, an old one, sank at dawn.')
  })

  it('stand in every telling of a row, the first one too', () => {
    const view = viewOf('wire', 'post', 'standard')
    const marked = rowOf(view, 'inspected').cells.map((cell) =>
      cell.kind === 'told' ? cell.sentences.flatMap(({ text }) => added(text)) : [],
    )
    expect(marked).toEqual([
      ['Marisol was', 'and', 'its last'],
      ['38-year-old vessel', 'an'],
      ['ferry', 'was cleared by inspectors'],
    ])
  })

  it('are not marked against a telling with nothing in common', () => {
    expect(added(ownWords('He fled.', [['Thousands gathered in the capital for the funeral.']]).changes)).toEqual([])
  })
})
