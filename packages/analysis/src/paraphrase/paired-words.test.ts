import { read } from '@parallax/language'
import { describe, expect, it } from 'vitest'
import { alignableWords } from '../word-alignment/alignable-word.js'
import { wordTable } from '../word-alignment/word-table.js'
import { pairedWords } from './paired-words.js'

const wordsOf = (text: string) => alignableWords(read(text).tokens)

const tableOf = (a: string, b: string) => wordTable(wordsOf(a), wordsOf(b))

describe('pairedWords', () => {
  it('pairs equal words and leaves those that the other sentence has not', () => {
    const table = tableOf('The ferry Vesper struck a reef', 'The ferry Vesper sank')
    const alone = table.a.filter((_, at) => pairedWords(table).likenessA[at] === 0).map(({ normal }) => normal)
    expect(alone).toEqual(expect.arrayContaining(['reef']))
    expect(alone).not.toEqual(expect.arrayContaining(['ferry']))
  })

  it('pairs a word once, however often the other sentence has it', () => {
    const { likenessA, likenessB } = pairedWords(tableOf('harbour', 'harbour harbour harbour'))
    expect(likenessA).toEqual(Float64Array.of(1))
    expect(likenessB.filter((likeness) => likeness > 0)).toHaveLength(1)
  })

  it('finds the same pairs from both sides', () => {
    const [one, other] = ['Police said police in Selwyn held two men', 'Two men held in Selwyn, police say']
    const pairs = pairedWords(tableOf(one, other))
    const turned = pairedWords(tableOf(other, one))
    expect(turned).toEqual({ likenessA: pairs.likenessB, likenessB: pairs.likenessA })
  })
})
