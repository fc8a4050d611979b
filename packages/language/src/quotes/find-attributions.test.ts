import { describe, expect, it } from 'vitest'
import { read } from '../index.js'

const said = (text: string): (string | null)[][] => {
  const shown = (span: { start: number; end: number }): string => text.slice(span.start, span.end)
  return read(text).attributions.map(({ content, source, cue, kind }) => [
    source && shown(source),
    shown(cue),
    content.map(shown).join(' ... '),
    kind,
  ])
}

describe('attributions', () => {
  it.each([
    [
      'a quotation before its speaker',
      '“We have finished the bridge,” said Ana Ruiz.',
      ['Ana Ruiz', 'said', '“We have finished the bridge,”', 'direct'],
    ],
    [
      'a quotation after its speaker',
      'Ana Ruiz said: “We have finished the bridge.”',
      ['Ana Ruiz', 'said', '“We have finished the bridge.”', 'direct'],
    ],
    [
      'a quotation that goes on behind its speaker',
      '“We have finished the bridge,” Ruiz said. “It will open in May.”',
      ['Ruiz', 'said', '“We have finished the bridge,” ... “It will open in May.”', 'direct'],
    ],
    [
      'words told with "that"',
      'The mayor said that the bridge would open in May.',
      ['The mayor', 'said', 'that the bridge would open in May', 'indirect'],
    ],
    [
      'words told without it',
      'The mayor said the bridge would open in May.',
      ['The mayor', 'said', 'the bridge would open in May', 'indirect'],
    ],
    [
      'words told before their speaker',
      'The bridge would open in May, the mayor said.',
      ['the mayor', 'said', 'The bridge would open in May', 'indirect'],
    ],
    [
      'a source after "according to"',
      'The bridge will open in May, according to the mayor.',
      ['the mayor', 'according to', 'The bridge will open in May', 'indirect'],
    ],
    ['what someone wants', 'Ruiz called for a new bridge.', ['Ruiz', 'called for', 'a new bridge', 'indirect']],
    [
      'what someone promises to do',
      'Ruiz promised to build a new bridge.',
      ['Ruiz', 'promised', 'to build a new bridge', 'indirect'],
    ],
    [
      'what someone believes',
      'Critics believe the bridge is too small.',
      ['Critics', 'believe', 'the bridge is too small', 'indirect'],
    ],
    [
      'words partly quoted',
      'Ruiz said the bridge was “a gift to the whole city.”',
      ['Ruiz', 'said', 'the bridge was “a gift to the whole city.”', 'mixed'],
    ],
    [
      'a pronoun as the source',
      'She told reporters that the bridge was safe.',
      ['She', 'told', 'that the bridge was safe', 'indirect'],
    ],
  ])('are found: %s', (_name, text, expected) => {
    expect(said(text)).toContainEqual(expected)
  })

  it('are not made of a word in quotation marks alone, nor of what merely happens', () => {
    expect(said('The “bridge” fell into the river on Monday.')).toEqual([])
    expect(said('Two trains stood at the station. It rained all day.')).toEqual([])
  })

  it('never share a character of what is said', () => {
    const { attributions } = read(
      'Ruiz said the mayor had promised to say that the engineers believe the bridge is safe. “No,” he said, “it is not.”',
    )
    const pieces = attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start)
    expect(pieces.length).toBeGreaterThan(1)
    const shared = pieces.filter(({ start }, index) => start < (pieces[index - 1]?.end ?? 0))
    expect(shared).toEqual([])
  })

  it('have both apostrophes of a mark made of two', () => {
    expect(said("''We have finished the bridge,'' said Ana Ruiz.")).toEqual([
      ['Ana Ruiz', 'said', "''We have finished the bridge,''", 'direct'],
    ])
  })

  it('are the same each time', () => {
    const reading = read('Ruiz said the bridge would open in May. “It is safe,” an engineer added.')
    expect(reading.attributions).toBe(reading.attributions)
    expect(read(reading.text).attributions).toEqual(reading.attributions)
  })
})
