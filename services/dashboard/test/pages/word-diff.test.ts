import { describe, expect, it } from 'vitest'
import { abridge } from '../../src/pages/parts/abridge.js'
import { markChanges } from '../../src/pages/parts/mark-changes.js'
import { type Change, wordDiff } from '../../src/pages/parts/word-diff.js'

const joined = (changes: readonly Change[], ...kinds: Change['kind'][]): string =>
  changes
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('')

const PAIRS = [
  ['Police said 12 people died.', 'Police say at least 1,200 people died, again.'],
  ['Brightwater Bank says customers’ data stolen', "Bosses' blunder: crooks raid customers' files"],
  ['', 'Something was added.'],
  ['One line.\nAnother line.', 'One line.\n\nAnother, longer line.\u2028'],
  ['مرحبا بالعالم', '你好，世界 and 𝒽𝑒𝓁𝓁ℴ'],
] as const

describe('a word diff', () => {
  it.each(PAIRS)('has the new text verbatim in what is the same and what was added', (before, after) => {
    expect(joined(wordDiff(before, after).changes, 'same', 'added')).toBe(after)
  })

  it('finds typographic quotes, dashes and capitals no difference', () => {
    const { changes, alike } = wordDiff('He said: "never - ever"', 'he said: “Never – ever”')
    expect(changes.every(({ kind }) => kind === 'same')).toBe(true)
    expect(alike).toBe(1)
  })

  it('keeps a number with its separators in one piece', () => {
    const { changes } = wordDiff('It cost 1,200 crowns', 'It cost 1,300 crowns')
    expect(changes.find(({ kind }) => kind === 'added')?.text.trim()).toBe('1,300')
  })

  it('reads changes that only a short word keeps apart as one change', () => {
    const { changes } = wordDiff('the leader of the rebels spoke', 'the head of the insurgents spoke')
    expect(joined(changes, 'added').trim()).toBe('head of the insurgents')
    expect(changes.filter(({ kind }) => kind === 'added')).toHaveLength(1)
  })

  it('never folds a common number into a change', () => {
    const { changes } = wordDiff('killed 12 soldiers', 'murdered 12 troops')
    expect(joined(changes, 'same').trim()).toBe('12')
  })

  it('is bounded by the number of edits alone, whatever the length of the texts', () => {
    const words = (count: number, changed: number, mark: string) =>
      Array.from({ length: count }, (_, index) => (index < changed ? `${mark}${index}` : `w${index}`)).join(' ')
    const found = wordDiff(words(30_000, 500, 'a'), words(30_000, 500, 'b'))
    expect(joined(found.changes, 'added').trim()).toBe(words(500, 500, 'b'))
    expect(found.alike).toBeGreaterThan(0.9)
    expect(wordDiff(words(30_000, 501, 'a'), words(30_000, 501, 'b')).alike).toBe(0)
  })

  it('gives up on long unrelated texts instead of holding the page', () => {
    const words = (prefix: string) => Array.from({ length: 6000 }, (_, index) => `${prefix}${index}`).join(' ')
    const started = performance.now()
    const { changes, alike } = wordDiff(words('a'), words('b'))
    expect(performance.now() - started).toBeLessThan(2000)
    expect(alike).toBe(0)
    expect(joined(changes, 'added')).toBe(words('b'))
  })
})

describe('an abridged diff', () => {
  const long = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ')

  it('loses only the middle of long common runs and removals', () => {
    const { changes } = wordDiff(`${long} was red`, `${long} was blue`)
    const text = joined(abridge(changes), 'same', 'added')
    expect(text).toMatch(/^… .*word29 was blue$/)
    expect(text.length).toBeLessThan(60)
  })

  it('shows what was added whole', () => {
    const { changes } = wordDiff('It was red.', `It was ${long}.`)
    expect(joined(abridge(changes), 'added').trim()).toBe(long)
  })
})

describe('marks on a diff', () => {
  it('fall on exactly their characters, whichever runs those are in', () => {
    const after = 'At least 12 people died'
    const { changes } = wordDiff('Some 12 people perished', after)
    const marked = markChanges(changes, [{ start: 3, end: 11, tone: 'conflict' }])
    const toned = marked.filter(({ tone }) => tone === 'conflict').map(({ text }) => text)
    expect(toned.join('')).toBe('least 12')
    expect(joined(marked, 'same', 'added')).toBe(after)
  })

  it('may overlap and reach beyond the text without losing any of it', () => {
    const marks = [
      { start: 0, end: 4, tone: 'differs' as const },
      { start: 2, end: 99, tone: 'conflict' as const },
    ]
    expect(joined(markChanges([{ kind: 'same', text: 'abcdef' }], marks), 'same')).toBe('abcdef')
  })
})
