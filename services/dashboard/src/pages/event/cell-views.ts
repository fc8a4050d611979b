import type { CellState } from '@parallax/model'
import type { ShapeName } from '../parts/shape.js'

/** Shape, word and meaning of each state a ledger cell can have. */
export const CELL_VIEWS: Record<CellState, { shape: ShapeName; words: string; meaning: string }> = {
  first: { shape: 'first', words: 'first', meaning: 'had the fact first' },
  copied: { shape: 'copied', words: 'copied', meaning: 'has it in the same words' },
  reworded: { shape: 'shared', words: 'reworded', meaning: 'has it in words of its own' },
  differs: { shape: 'differs', words: 'differs', meaning: 'says it differently in a way that matters' },
  absent: { shape: 'absent', words: 'absent', meaning: 'does not report it' },
  'published-before-known': {
    shape: 'early',
    words: 'out before it was known',
    meaning: 'came out before it was known',
  },
  'snippet-only': {
    shape: 'snippet',
    words: 'summary only',
    meaning: 'only a summary could be had, so nothing follows',
  },
}
