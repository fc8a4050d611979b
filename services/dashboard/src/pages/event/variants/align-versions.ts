/** What the alignment needs to know of a word. */
export interface AlignableWord {
  /** What is compared. */
  key: string
  /** Its sort; a number is rather set against a number. */
  look: string
}

/** One place of all versions: the word that each has there, in the order of the versions. */
export type Column<W> = readonly (W | null)[]

/** What it is worth to set two words into one place, and what it costs to leave a place empty. Two gaps cost more than a mismatch. */
const SCORES = { long: 3, short: 1.2, punctuation: 0.3, sameSort: 0.8, mismatch: -0.6, gap: -0.4 } as const

/** Two sentences of 500 words; what is longer stands in places of its own, so that a hostile text costs nothing. */
const CELLS_MAX = 250_000

const worthOf = (key: string): number => {
  if (!/[\p{L}\p{N}]/u.test(key)) return SCORES.punctuation
  return key.length > 3 || /\p{N}/u.test(key) ? SCORES.long : SCORES.short
}

/** A place while it fills, with its words counted. */
interface Place<W> {
  column: Column<W>
  keys: ReadonlyMap<string, number>
  looks: ReadonlySet<string>
}

function placeOf<W extends AlignableWord>(column: Column<W>): Place<W> {
  const keys = new Map<string, number>()
  const looks = new Set<string>()
  for (const word of column) {
    if (!word) continue
    keys.set(word.key, (keys.get(word.key) ?? 0) + 1)
    if (word.look !== 'other') looks.add(word.look)
  }
  return { column, keys, looks }
}

function scoreOf<W extends AlignableWord>({ key, look }: W, { column, keys, looks }: Place<W>): number {
  const alike = keys.get(key)
  if (alike !== undefined) return worthOf(key) * (0.5 + alike / (2 * column.length))
  return looks.has(look) ? SCORES.sameSort : SCORES.mismatch
}

type Move = 'both' | 'place' | 'word'

/** The best way through, from the end: which of a place, a word or both is next. Of equals, both goes before a gap. */
function movesThrough<W extends AlignableWord>(places: readonly Place<W>[], words: readonly W[]): Move[] {
  const width = words.length + 1
  const best = new Float64Array((places.length + 1) * width)
  const moves: Move[] = Array.from({ length: best.length }, () => 'both')
  const at = (row: number, column: number): number => best[row * width + column] ?? 0
  for (let row = 0; row <= places.length; row += 1) {
    for (let column = 0; column <= words.length; column += 1) {
      const place = places[row - 1]
      const word = words[column - 1]
      if (!place && !word) continue
      const both = place && word ? at(row - 1, column - 1) + scoreOf(word, place) : -Infinity
      const gapHere = place ? at(row - 1, column) + SCORES.gap : -Infinity
      const gapThere = word ? at(row, column - 1) + SCORES.gap : -Infinity
      const score = Math.max(both, gapHere, gapThere)
      best[row * width + column] = score
      moves[row * width + column] = score === both ? 'both' : score === gapHere ? 'place' : 'word'
    }
  }
  return traced(moves, { row: places.length, column: words.length, width })
}

function traced(moves: readonly Move[], from: { row: number; column: number; width: number }): Move[] {
  const back: Move[] = []
  let { row, column } = from
  while (row > 0 || column > 0) {
    const move = moves[row * from.width + column] ?? 'both'
    back.push(move)
    if (move !== 'word') row -= 1
    if (move !== 'place') column -= 1
  }
  return back.reverse()
}

const apart = (places: number, words: number): Move[] => [
  ...Array.from({ length: places }, () => 'place' as const),
  ...Array.from({ length: words }, () => 'word' as const),
]

/** The places with one version more. */
function withVersion<W extends AlignableWord>(places: readonly Place<W>[], words: readonly W[], depth: number) {
  const fits = places.length * words.length <= CELLS_MAX
  const moves = fits ? movesThrough(places, words) : apart(places.length, words.length)
  const empty: Column<W> = Array.from({ length: depth }, () => null)
  let [row, column] = [0, 0]
  return moves.map((move) => {
    const before = move === 'word' ? empty : (places[row++]?.column ?? empty)
    const word = move === 'place' ? null : (words[column++] ?? null)
    return placeOf([...before, word])
  })
}

/**
 * All versions set against each other word by word. Progressive: the first version is the start, each further one is
 * aligned with everything so far (Needleman and Wunsch 1970 on a profile; Feng and Doolittle 1987). The same versions in
 * the same order give the same places, and each version read down its places is the version again.
 */
export function alignVersions<W extends AlignableWord>(versions: readonly (readonly W[])[]): Column<W>[] {
  let places: Place<W>[] = []
  versions.forEach((words, depth) => {
    places = withVersion(places, words, depth)
  })
  return places.map(({ column }) => column)
}
