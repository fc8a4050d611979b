import type { Column } from './align-versions.js'
import { isShared } from './is-shared.js'
import type { VersionWord, WordLook } from './version-word.js'

/** A run of one version: what every version has, what differs and how, or a place that it leaves empty. */
export type VersionPiece =
  | { kind: 'same'; text: string }
  | { kind: 'differs'; text: string; look: WordLook; inConflict: boolean }
  | { kind: 'gap' }

const pieceOf = ({ text, look, inConflict }: VersionWord, shared: boolean): VersionPiece =>
  shared ? { kind: 'same', text } : { kind: 'differs', text, look, inConflict }

/** The two as one where they look the same; null where not. */
function merged(a: VersionPiece | undefined, b: VersionPiece): VersionPiece | null {
  if (a?.kind === 'same' && b.kind === 'same') return { kind: 'same', text: a.text + b.text }
  if (a?.kind !== 'differs' || b.kind !== 'differs') return null
  return a.look === b.look && a.inConflict === b.inConflict ? { ...a, text: a.text + b.text } : null
}

function add(pieces: VersionPiece[], piece: VersionPiece): void {
  const joined = merged(pieces.at(-1), piece)
  if (joined) pieces[pieces.length - 1] = joined
  else pieces.push(piece)
}

/** Words that differ, those of one sort together. */
export function differingPieces(words: readonly VersionWord[]): VersionPiece[] {
  const pieces: VersionPiece[] = []
  for (const word of words) add(pieces, pieceOf(word, false))
  return pieces
}

/** One version cut where it begins or ceases to be as all the others; joined the pieces are the version. */
export function versionPieces(columns: readonly Column<VersionWord>[], version: number): VersionPiece[] {
  const pieces: VersionPiece[] = []
  let isEmpty = false
  for (const column of columns) {
    const shared = isShared(column)
    const word = column[version]
    const startsDifference = !shared && pieces.at(-1)?.kind !== 'differs'
    if (shared && isEmpty) pieces.push({ kind: 'gap' })
    isEmpty = !shared && !word && (isEmpty || startsDifference)
    if (!word) continue
    add(pieces, pieceOf(word, shared))
  }
  return isEmpty ? [...pieces, { kind: 'gap' }] : pieces
}
