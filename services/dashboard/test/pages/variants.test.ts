import { describe, expect, it } from 'vitest'
import { indexComparison } from '../../src/pages/event/comparison-index.js'
import { alignVersions } from '../../src/pages/event/variants/align-versions.js'
import { type Fold, foldVersions } from '../../src/pages/event/variants/fold-versions.js'
import { listedLooks } from '../../src/pages/event/variants/listed-looks.js'
import { variantsView } from '../../src/pages/event/variants/variants-view.js'
import { wordTokens } from '../../src/pages/parts/word-tokens.js'
import { FERRY } from './ferry.js'
import { GRANARY } from './granary.js'
import { makeComparison } from './make-comparison.js'

const wordsOf = (text: string) => {
  const tokens = wordTokens(text)
  const looks = listedLooks(tokens)
  return tokens.map((token, at) => ({ ...token, look: looks[at] ?? ('other' as const), inConflict: false }))
}
const aligned = (texts: readonly string[]) => alignVersions(texts.map(wordsOf))

const lineOf = (fold: Fold | null): string | null =>
  fold?.parts
    .map((part) => {
      const text = part.kind === 'same' ? part.text : `[${part.options.map((option) => option.text || '–').join('|')}]`
      return part.spaceBehind ? `${text} ` : text
    })
    .join('') ?? null
const folded = (...texts: string[]): string | null => lineOf(foldVersions(aligned(texts), 0))

const POLICE = [
  'Police said at least 12 people were killed.',
  'Police claimed 18 people were left dead.',
  'Police said dozens of people were killed.',
]

describe('the alignment of all versions', () => {
  it('has every version word for word down its places', () => {
    for (const comparison of [FERRY, GRANARY]) {
      for (const { mentions } of comparison.facts) {
        const texts = [...new Set(mentions.map(({ text }) => text))]
        const columns = aligned(texts)
        expect(texts.map((_, row) => columns.map((column) => column[row]?.text ?? '').join(''))).toEqual(texts)
      }
    }
  })

  it('sets what all share into one place, and a number against a number', () => {
    const places = aligned(POLICE).map((column) => column.map((word) => word?.key ?? ''))
    expect(places).toContainEqual(['police', 'police', 'police'])
    expect(places).toContainEqual(['people', 'people', 'people'])
    expect(places).toContainEqual(['said', 'claimed', 'said'])
  })

  it('is the same each time', () => {
    expect(aligned(POLICE)).toEqual(aligned(POLICE))
  })

  it('does not try to align what is too long to be a sentence', () => {
    const long = Array.from({ length: 600 }, (_, at) => `w${at}`).join(' ')
    expect(aligned([long, long])).toHaveLength(1200)
  })

  it('takes no version, an empty one, and a script without spaces', () => {
    expect(alignVersions([])).toEqual([])
    expect(aligned(['', 'One word'])).toHaveLength(2)
    expect(folded('警方说至少12人死亡。', '警方说18人死亡。')).toBeNull()
  })
})

describe('the folded line', () => {
  it('has what all say once and what they say differently in brackets, in the order of the outlets', () => {
    expect(folded(...POLICE)).toBe('Police [said|claimed] [at least 12|18|dozens of] people were [killed|left dead].')
  })

  it('shows an empty slot where a version leaves something out', () => {
    expect(folded('Officials closed the bridge.', 'Officials closed the bridge on Tuesday.')).toBe(
      'Officials closed the bridge [–|on Tuesday].',
    )
    expect(folded('On Tuesday officials closed the bridge.', 'Officials closed the bridge.')).toBe(
      '[On Tuesday|–] officials closed the bridge.',
    )
  })

  it('reads a difference around a small common word as one', () => {
    expect(
      folded('Rescuers found the wreck of the ship near Selwyn.', 'Rescuers found the hull of the ferry near Selwyn.'),
    ).toBe('Rescuers found the [wreck of the ship|hull of the ferry] near Selwyn.')
  })

  it('is built of the words of the versions and nothing else', () => {
    for (const fact of GRANARY.facts) {
      const view = variantsView(fact, indexComparison(GRANARY))
      for (const part of view.fold?.parts ?? []) {
        const texts = part.kind === 'same' ? [part.text] : part.options.map(({ text }) => text)
        for (const text of texts) expect(fact.mentions.some((mention) => mention.text.includes(text))).toBe(true)
      }
    }
  })

  it('leaves out a version that is too different, and is none where all are', () => {
    const fold = foldVersions(aligned([...POLICE, 'A hospital counted its dead all night.']), 0)
    expect(fold?.versions).toEqual([0, 1, 2])
    expect(folded('The disaster killed 18.', 'A ferry went down off Port Selwyn.')).toBeNull()
  })
})

describe('sorts of words', () => {
  const lookIn = (text: string, word: string) => wordsOf(text).find(({ key }) => key === word)?.look

  it('tells numbers with their bounds, negations, verbs of saying and names', () => {
    const text = 'Police claimed that at least 12 of the Marisol crew were not found, hundreds of others were.'
    expect(['claimed', 'at', '12', 'marisol', 'not', 'hundreds', 'crew'].map((word) => lookIn(text, word))).toEqual([
      'saying',
      'number',
      'number',
      'name',
      'negation',
      'number',
      'other',
    ])
    expect(lookIn(text, 'police')).toBe('other')
  })

  it('has conflicts from the findings', () => {
    const held = GRANARY.facts.find(({ id }) => id === 'held')
    if (!held) throw new Error('no such fact')
    const pieces = variantsView(held, indexComparison(GRANARY)).versions.flatMap((version) => version.pieces)
    const inConflict = pieces.flatMap((piece) =>
      piece.kind === 'differs' && piece.inConflict ? [piece.text.trim()] : [],
    )
    expect(inConflict).toEqual(['14', '21', 'Twenty-one'])
  })
})

describe('the versions of a fact', () => {
  it('are twelve at most, the canonical among them, and the rest counted', () => {
    const articles = Array.from({ length: 15 }, (_, at) => ({
      ...{ id: `a${at}`, outlet: `Outlet ${at}`, title: 'Toll', at: `2026-11-24T${10 + (at % 10)}:${10 + at}:00.000Z` },
      paragraphs: [[`Officials counted ${at + 3} people after the wreck.`]],
    }))
    const said = Object.fromEntries(articles.map(({ id, paragraphs }) => [id, paragraphs[0]?.[0] ?? '']))
    const fact = { id: 'f', origins: 15, canonical: 9, said, cells: articles.map(() => 'differs' as const) }
    const comparison = makeComparison({ articles, facts: [fact] })
    const [stored] = comparison.facts
    if (!stored) throw new Error('no fact')
    const view = variantsView(stored, indexComparison(comparison))
    expect(view.versions).toHaveLength(12)
    expect(view.more).toBe(3)
    expect(view.versions.filter(({ isCanonical }) => isCanonical)).toHaveLength(1)
    expect(lineOf(view.fold)).toMatch(/^Officials counted \[3\|13\|.*\] people after the wreck\.$/)
  })

  it('name their sentences in the articles', () => {
    const toll = FERRY.facts.find(({ id }) => id === 'toll')
    if (!toll) throw new Error('no such fact')
    const [first] = variantsView(toll, indexComparison(FERRY)).versions
    expect(first?.sources.map(({ outlet, sentence, sentences }) => [outlet, sentence, sentences])).toEqual([
      ['Meridian Wire', 1, 5],
      ['Selwyn Gazette', 1, 3],
    ])
  })
})
