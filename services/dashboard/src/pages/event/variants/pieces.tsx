import type { VersionPiece } from './version-pieces.js'

function Piece({ piece }: { piece: VersionPiece }) {
  if (piece.kind === 'gap') return <span class="gap" />
  const text = piece.text.trimEnd()
  const space = piece.text.slice(text.length)
  const look = piece.kind === 'same' ? 'same' : `var-${piece.look}${piece.inConflict ? ' in-conflict' : ''}`
  return (
    <>
      <span class={look}>{text}</span>
      {space}
    </>
  )
}

/** The words of a version, each run with the line of its sort. */
export function Pieces({ of: pieces }: { of: readonly VersionPiece[] }) {
  return (
    <>
      {pieces.map((piece, place) => (
        <Piece key={place} piece={piece} />
      ))}
    </>
  )
}
