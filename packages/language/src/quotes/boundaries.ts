import type { JointKind } from './attribution-lexicon.js'
import { jointCode, type Passage, type TokenRange } from './passage.js'

/** How far from a cue a content may begin or end, and how long it may be inside one sentence, in tokens. */
const NEAR = 30
const LONG = 90

/** The places from `from` up to, not with, `to` where a content of any kind was ever seen to begin or end. */
const placesIn = (passage: Passage, kind: JointKind, [from, to]: readonly [number, number]): number[] => {
  const never = passage.lexicon.never[kind]
  const places: number[] = []
  for (let at = from; at < to; at += 1) if (!never.has(jointCode(passage, at))) places.push(at)
  return places
}

const sentenceAt = ({ sentences, sentenceOf }: Passage, at: number): TokenRange & { paragraph: number } => {
  const sentence = sentences[sentenceOf[at] as number]
  return { first: sentence?.firstToken ?? at, end: sentence?.endToken ?? at + 1, paragraph: sentence?.paragraph ?? -1 }
}

/** The quoted region that the next sentence begins with. */
const regionAhead = (passage: Passage, end: number): TokenRange | undefined => {
  const region = passage.regions[passage.regionOf[end] ?? -1]
  return region?.first === end ? region : undefined
}

/** Where a content may begin after a cue. */
export const startsAfter = (passage: Passage, cue: number): number[] => {
  const { end, paragraph } = sentenceAt(passage, cue)
  const places = placesIn(passage, 'startAfter', [cue + 1, Math.min(end, cue + NEAR)])
  const ahead = regionAhead(passage, end)
  if (!ahead) return places
  const colon = passage.tokens[end - 1]?.normal === ':'
  return colon || sentenceAt(passage, end).paragraph === paragraph ? [...places, end] : places
}

/** Where a content that begins at `start` may end: in its sentence, or with a quotation that goes on. */
export const endsAfter = (passage: Passage, start: number): number[] => {
  const { end, paragraph } = sentenceAt(passage, start)
  const places = placesIn(passage, 'endAfter', [start + 1, Math.min(end, start + LONG) + 1])
  let last = end
  const region =
    passage.regions[passage.regionOf[start] as number] ?? passage.regions[passage.regionOf[end - 1] as number]
  if (region && region.end > end) {
    places.push(region.end)
    last = sentenceAt(passage, region.end - 1).end
  }
  for (let more = 0; more < 3; more += 1) {
    const ahead = regionAhead(passage, last)
    if (!ahead || sentenceAt(passage, last).paragraph !== paragraph) return places
    places.push(ahead.end)
    last = sentenceAt(passage, ahead.end - 1).end
  }
  return places
}

/** Where a content may end before a cue. */
export const endsBefore = (passage: Passage, cue: number): number[] => {
  const { first, paragraph } = sentenceAt(passage, cue)
  const places = placesIn(passage, 'endBefore', [Math.max(first + 1, cue - NEAR), cue + 1])
  const region = passage.regions[passage.regionOf[first - 1] ?? -1]
  return region?.end === first && sentenceAt(passage, first - 1).paragraph === paragraph ? [first, ...places] : places
}

/** Where a content that ends at `end` may begin: in its sentence, or with the quotation it ends. */
export const startsBefore = (passage: Passage, end: number): number[] => {
  const { first } = sentenceAt(passage, end - 1)
  const places = placesIn(passage, 'startBefore', [Math.max(first, end - LONG), end])
  const region =
    passage.regions[passage.regionOf[end - 1] as number] ?? passage.regions[passage.regionOf[end - 2] ?? -1]
  return region && region.first < first ? [region.first, ...places] : places
}
