import type { Quote } from '../reading.js'
import type { DraftEntity } from './draft-entity.js'

/** The quotation around an offset; offsets must be asked for in rising order. */
export const quoteFinder = (quotes: readonly Quote[]): ((start: number) => Quote | undefined) => {
  let next = 0
  return (start) => {
    while ((quotes[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
    const quote = quotes[next]
    return quote && quote.start <= start ? quote : undefined
  }
}

/** Longest speaker looked into: a title and a name. */
const SPEAKER_MAX = 80

/** The entity that a quotation names as its speaker. */
export const speakerOf = ({ speaker }: Quote, byStart: ReadonlyMap<number, DraftEntity>): DraftEntity | undefined => {
  if (!speaker) return undefined
  for (let at = speaker.start; at < Math.min(speaker.end, speaker.start + SPEAKER_MAX); at += 1) {
    const draft = byStart.get(at)
    if (draft) return draft
  }
  return undefined
}
