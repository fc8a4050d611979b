import type { AlignableWord, Column } from './align-versions.js'

/** Whether every version has the same word at this place. */
export const isShared = (column: Column<AlignableWord>): boolean =>
  column.every((word) => word !== null && word.key === column[0]?.key)
