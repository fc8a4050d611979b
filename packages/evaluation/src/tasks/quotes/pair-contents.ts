import { bestFirst } from '../../metrics/best-first.js'
import { type Span, touch } from '../../metrics/spans.js'

/** Something said: its characters and where its source stands, in pieces. */
export interface Said {
  characters: ReadonlySet<number>
  source: readonly Span[]
}

export interface PairedContent {
  gold: number
  found: number
  /** Intersection over union of the characters. */
  overlap: number
  /** The sources share a character; null where there is no source in gold. */
  sameSource: boolean | null
}

const overlapOf = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let shared = 0
  for (const at of a) if (b.has(at)) shared += 1
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

const shareSource = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((piece) => b.some((other) => touch(piece, other)))

/** Contents paired one to one, best overlap first. */
export const pairContents = (gold: readonly Said[], found: readonly Said[]): PairedContent[] => {
  const matches = gold.flatMap((one, a) =>
    found.flatMap((other, b) => {
      const score = overlapOf(one.characters, other.characters)
      return score > 0 ? [{ a, b, score }] : []
    }),
  )
  return bestFirst(matches).map(({ a, b, score }) => {
    const source = gold[a]?.source ?? []
    const sameSource = source.length === 0 ? null : shareSource(source, found[b]?.source ?? [])
    return { gold: a, found: b, overlap: score, sameSource }
  })
}
