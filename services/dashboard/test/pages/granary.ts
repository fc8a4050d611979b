import type { Comparison } from '@parallax/model'
import { ARTICLES, at, type Id, said } from './granary-articles.js'
import { granaryFindings } from './granary-findings.js'
import { makeComparison } from './make-comparison.js'

const compared: Comparison = makeComparison({
  articles: ARTICLES,
  facts: [
    {
      ...{ id: 'held', origins: 4, headlines: ['wire'], cells: ['first', 'differs', 'differs', 'differs'] },
      said: {
        wire: said('wire', 0),
        herald: said('herald', 0),
        courier: said('courier', 0),
        standard: said('standard', 1),
      },
    },
    {
      ...{ id: 'gas', origins: 3, cells: ['first', 'reworded', 'reworded', 'absent'] },
      said: { wire: said('wire', 1), herald: said('herald', 1), courier: said('courier', 1) },
    },
    {
      ...{ id: 'asked', origins: 3, cells: ['first', 'differs', 'differs', 'absent'] },
      said: { wire: said('wire', 2), herald: said('herald', 2), courier: said('courier', 2) },
    },
    {
      ...{ id: 'fire', origins: 3, cells: ['first', 'differs', 'absent', 'differs'] },
      said: { wire: said('wire', 3), herald: said('herald', 3), standard: said('standard', 3) },
    },
    {
      ...{ id: 'hotel', origins: 3, cells: ['first', 'reworded', 'absent', 'reworded'] },
      said: { wire: said('wire', 4), herald: said('herald', 4), standard: said('standard', 0) },
    },
  ],
  findings: granaryFindings,
})

const speaking = (articleId: Id, place: number, words: string, quotedWords: number) => ({
  ...{ articleId, quotedWords, quotations: 1, places: [at(compared, articleId, place, words)] },
})

/** A fictional police action told by four outlets, with a finding of every kind. */
export const GRANARY: Comparison = {
  ...compared,
  speakers: [
    {
      ...{ name: 'Dana Orlec', kind: 'named' },
      by: [
        speaking('wire', 2, 'We asked them three times to leave the building, and only then did we go in', 16),
        speaking('herald', 2, 'We asked them three times to leave', 7),
        speaking('courier', 2, 'We asked them three times … and only then did we go in', 12),
      ],
    },
    { ...{ name: 'a senior official', kind: 'unnamed' }, by: [speaking('herald', 5, 'long overdue', 2)] },
    { ...{ name: 'Tomas Veil', kind: 'named' }, by: [speaking('courier', 3, 'Nobody asked us anything,', 4)] },
    {
      ...{ name: 'Ilse Brandt', kind: 'named' },
      by: [speaking('standard', 2, 'to leave no one in the building', 7)],
    },
  ],
}
