import { expect, it } from 'vitest'
import { charactersOf, touchesMark } from './content.js'
import { pairContents } from './pair-contents.js'

const TEXT = 'Ms Hale said “the bridge, of course, is safe,” and left. She added it would open.'
const span = (part: string) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length })
const said = (part: string, source: string[]) => ({
  characters: charactersOf(TEXT, [span(part)]),
  source: source.map(span),
})

it('outer spaces, quotation marks, commas and full stops make no difference', () => {
  const [pair] = pairContents(
    [said('“the bridge, of course, is safe,”', ['Ms Hale'])],
    [said('the bridge, of course, is safe', ['Hale'])],
  )
  expect(pair).toEqual({ gold: 0, found: 0, overlap: 1, sameSource: true })
})

it('the overlap is the intersection over the union, and sources must share a character', () => {
  const [pair] = pairContents([said('it would open', ['She'])], [said('would open', ['Ms Hale'])])
  expect(pair?.overlap).toBeCloseTo(10 / 13, 12)
  expect(pair?.sameSource).toBe(false)
})

it('a content without a source in gold says nothing about sources', () => {
  const [pair] = pairContents([said('it would open', [])], [said('it would open', ['She'])])
  expect(pair?.sameSource).toBeNull()
})

it('what shares no character is no pair', () => {
  expect(pairContents([said('is safe', [])], [said('would open', [])])).toEqual([])
})

it('a content in quotation marks is told from one without, whether or not the marks are in its span', () => {
  expect(touchesMark(TEXT, [span('“the bridge')])).toBe(true)
  expect(touchesMark(TEXT, [span('the bridge')])).toBe(true)
  expect(touchesMark(TEXT, [span('it would open')])).toBe(false)
})
