import { between, type Passage, type Running, type TokenRange } from './passage.js'
import { PROPN } from './word-code.js'

/** What of a content stands in quotation marks. */
export interface ContentRegions {
  /** Quoted stretches that are in it in part, and whole. */
  cut: number
  whole: number
  /** Tokens in quotation marks, and those of the longest stretch. */
  quoted: number
  longest: number
  /** Proper nouns in quotation marks: of titles nearly all words are. */
  names: number
}

/** How many proper nouns in quotation marks stand before each token. */
export const quotedNames = ({ codes, regionOf }: Passage): Running => {
  const sums = new Int32Array(codes.length + 1)
  for (let at = 0; at < codes.length; at += 1)
    sums[at + 1] = (sums[at] as number) + (codes[at] === PROPN && (regionOf[at] as number) >= 0 ? 1 : 0)
  return sums
}

/** The quoted stretches that a content touches. */
export const contentRegions = (
  { regionOf, regions, quoted }: Passage,
  stretches: readonly TokenRange[],
  names: Running,
): ContentRegions => {
  const found = { cut: 0, whole: 0, quoted: 0, longest: 0, names: 0 }
  for (const { first, end } of stretches) {
    found.quoted += between(quoted, first, end)
    found.names += between(names, first, end)
    let at = first
    while (at < end) {
      const region = regions[regionOf[at] as number]
      if (region) {
        // The marks themselves may be left out.
        if (region.first >= first - 1 && region.end <= end + 1) found.whole += 1
        else found.cut += 1
        found.longest = Math.max(found.longest, Math.min(region.end, end) - Math.max(region.first, first))
      }
      at = region ? region.end : at + 1
    }
  }
  return found
}
