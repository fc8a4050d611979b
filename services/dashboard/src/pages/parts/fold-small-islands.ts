import type { Change } from './word-diff.js'

/** A common run between two changes is read as part of one change up to this size: `of the`, a comma, `in`. */
const ISLAND_MAX = { words: 2, letters: 3 }

const isIsland = (change: Change): boolean => {
  const words = change.text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length <= ISLAND_MAX.words && words.every((word) => word.length <= ISLAND_MAX.letters)
}

const holdsNumber = (change: Change): boolean => /\p{N}/u.test(change.text)

interface Replacement {
  removed: string
  added: string
}

function flush(into: Change[], open: Replacement): void {
  if (open.removed !== '') into.push({ kind: 'removed', text: open.removed })
  if (open.added !== '') into.push({ kind: 'added', text: open.added })
}

const apply = (open: Replacement, change: Change): Replacement => ({
  removed: open.removed + (change.kind === 'added' ? '' : change.text),
  added: open.added + (change.kind === 'removed' ? '' : change.text),
})

/** Whether a replacement goes on behind the island at `index`: both sides must have something removed and added. */
const goesOn = (changes: readonly Change[], index: number): boolean => {
  const next = [changes[index + 1], changes[index + 2]]
  return next[0] !== undefined && next[0].kind !== 'same' && next[1] !== undefined && next[1].kind !== 'same'
}

/**
 * Joins replacements that only a short common word keeps apart, so that a reader sees one change of three words
 * instead of confetti (the semantic clean-up of diff-match-patch, on words). A common number is never folded away.
 */
export function foldSmallIslands(changes: readonly Change[]): Change[] {
  const out: Change[] = []
  let open: Replacement = { removed: '', added: '' }
  changes.forEach((change, index) => {
    const inside = open.removed !== '' && open.added !== ''
    if (change.kind !== 'same') open = apply(open, change)
    else if (inside && isIsland(change) && !holdsNumber(change) && goesOn(changes, index)) open = apply(open, change)
    else {
      flush(out, open)
      open = { removed: '', added: '' }
      out.push(change)
    }
  })
  flush(out, open)
  return out
}
