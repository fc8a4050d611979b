import { onceEach } from '@parallax/language'
import type { AlignedEvent, AlignedFact, AlignedSentence } from '../align/aligned-event.js'

/**
 * Tellings of one fact that are held against each other: the first to tell it. Each is compared with each, so that fifty
 * outlets would cost a second a hundred facts.
 */
const TELLINGS_MAX = 6

/** Mentions less sure than this are not held against each other: precision before recall. */
const SURE_MIN = 0.5
/** Where an error of the fact would be the whole finding. */
export const VERY_SURE = 0.8

const isSure = ({ fact }: AlignedFact, mention: number, least: number): boolean =>
  (fact.mentions[mention]?.probability ?? 1) >= least

/**
 * The sentences that tell a fact surely, one an origin, of its first article that has it: what framing is compared
 * between. Copies frame alike and would only repeat it. In the order of the articles.
 */
export const tellingsOf = (fact: AlignedFact, event: AlignedEvent, least = SURE_MIN): AlignedSentence[] => {
  const told = new Map<string, AlignedSentence>()
  fact.mentions.forEach((sentence, mention) => {
    const origin = event.articles[sentence.article]?.originId
    if (origin !== undefined && !told.has(origin) && isSure(fact, mention, least)) told.set(origin, sentence)
  })
  return [...told.values()].slice(0, TELLINGS_MAX)
}

interface ToldFact {
  fact: AlignedFact
  tellings: AlignedSentence[]
}

const toldFacts = (event: AlignedEvent, least: number): ToldFact[] =>
  event.facts
    .filter(({ fact }) => fact.origins > 1)
    .map((fact) => ({ fact, tellings: tellingsOf(fact, event, least) }))
    .filter(({ tellings }) => tellings.length > 1)

/** By how sure the mentions are, as several detectors ask for the same. */
const toldWith = onceEach((_: AlignedEvent) => new Map<number, readonly ToldFact[]>())

/** The facts that two origins or more tell, each with its tellings. */
export const toldByOrigins = (event: AlignedEvent, least = SURE_MIN): readonly ToldFact[] => {
  const known = toldWith(event)
  const told = known.get(least) ?? toldFacts(event, least)
  known.set(least, told)
  return told
}
