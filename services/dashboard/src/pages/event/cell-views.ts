import type { CellState } from '@parallax/model'
import { words } from '../../words/index.js'
import type { ShapeName } from '../parts/shape.js'

const { cells } = words.ledger

/** Shape, word and meaning of each state a ledger cell can have. */
export const CELL_VIEWS: Record<CellState, { shape: ShapeName; words: string; meaning: string }> = {
  first: { shape: 'first', ...cells.first },
  copied: { shape: 'copied', ...cells.copied },
  reworded: { shape: 'shared', ...cells.reworded },
  differs: { shape: 'differs', ...cells.differs },
  absent: { shape: 'absent', ...cells.absent },
  'published-before-known': { shape: 'early', ...cells['published-before-known'] },
  'snippet-only': { shape: 'snippet', ...cells['snippet-only'] },
}
