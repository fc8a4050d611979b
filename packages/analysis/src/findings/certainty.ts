import { type Evidence, type Finding, RULES, type Span, type Stance } from '@parallax/model'
import { type AlignedEvent, type AlignedFact, type AlignedSentence, evidenceOf } from '../align/aligned-event.js'
import { conditionalContrast } from '../certainty/conditional-contrast.js'
import { haveSameParts, partsOf } from '../certainty/parts-of.js'
import { type StanceTaken, stanceIn } from '../certainty/stance-in.js'
import { type VerbMatch, verbMatches } from '../certainty/verb-matches.js'
import { hashId } from '../hash-id.js'
import { outletSays } from './outlet-says.js'
import { toldByOrigins } from './tellings.js'

const RULE = RULES.certainty.sameAct

/** The farther down, the less sure. */
const SURENESS: readonly Stance[] = ['fact', 'attributed', 'hedged', 'alleged']
const LESS: ReadonlySet<Stance> = new Set(['attributed', 'hedged', 'alleged'])

interface Taken extends StanceTaken {
  telling: AlignedSentence
  /** The verb as it is written, with the modal of an act to come. */
  verb: Span
}

const takenIn = (
  telling: AlignedSentence,
  at: Parameters<typeof stanceIn>[1],
  event: AlignedEvent,
): Taken | undefined => {
  const taken = stanceIn(telling, at, event)
  const verb = telling.tokens[at.token]
  return taken && verb ? { ...taken, telling, verb } : undefined
}

/** Somebody's word for it is common, so that it has to be the same act of the same, and not one that is like it. */
const SHARED_BY_WORD_MIN = 4

const isSure = ({ a, b, shared }: VerbMatch, one: AlignedSentence, other: AlignedSentence): boolean =>
  shared >= SHARED_BY_WORD_MIN || haveSameParts(partsOf(one.tokens, a.token), partsOf(other.tokens, b.token))

/** Two tellings of which one is plain where the other hedges the same act, or leaves it to somebody's word; the plain one first. */
const contrastOf = (a: AlignedSentence, b: AlignedSentence, event: AlignedEvent): [Taken, Taken] | undefined => {
  for (const match of verbMatches(a, b)) {
    const [one, other] = [takenIn(a, match.a, event), takenIn(b, match.b, event)]
    if (!one || !other) continue
    const [plain, less] = SURENESS.indexOf(one.stance) <= SURENESS.indexOf(other.stance) ? [one, other] : [other, one]
    if (plain.stance !== 'fact' || !LESS.has(less.stance)) continue
    if (less.stance !== 'attributed' || isSure(match, a, b)) return [plain, less]
  }
  return undefined
}

const firstContrast = (tellings: readonly AlignedSentence[], event: AlignedEvent): [Taken, Taken] | undefined => {
  for (const [index, a] of tellings.entries())
    for (const b of tellings.slice(index + 1)) {
      const contrast = contrastOf(a, b, event) ?? conditionalContrast(a, b, event)
      if (contrast) return contrast
    }
  return undefined
}

/** From the marker to the verb or the other way round, as it is written: "may have fled", "would close if they agree". */
const wordsOf = ({ telling, marker, verb }: Taken): string => {
  const [start, end] = marker
    ? [Math.min(marker.start, verb.start), Math.max(marker.end, verb.end)]
    : [verb.start, verb.end]
  return telling.text.slice(start - telling.start, end - telling.start)
}

const markerOf = ({ telling, marker }: Taken, event: AlignedEvent): Evidence | null =>
  marker && {
    ...evidenceOf(telling, event.articles),
    ...marker,
    text: telling.text.slice(marker.start - telling.start, marker.end - telling.start),
  }

const findingOf = (fact: AlignedFact, contrast: [Taken, Taken], event: AlignedEvent): Finding => ({
  id: hashId(RULE, fact.fact.id, ...contrast.map((taken) => `${taken.stance} ${taken.telling.text}`)),
  kind: 'certainty',
  rule: RULE,
  summary: contrast.map((taken) => outletSays(event.articles[taken.telling.article], wordsOf(taken))).join('; '),
  factId: fact.fact.id,
  evidence: contrast.map(({ telling }) => evidenceOf(telling, event.articles)),
  stances: contrast.map((taken) => ({
    articleId: event.articles[taken.telling.article]?.input.id ?? '',
    stance: taken.stance,
    marker: markerOf(taken, event),
  })),
})

/** Facts of which one origin tells an act as a fact that another hedges, alleges or makes depend on something. */
export const certainty = (event: AlignedEvent): Finding[] =>
  toldByOrigins(event).flatMap(({ fact, tellings }) => {
    const contrast = firstContrast(tellings, event)
    return contrast ? [findingOf(fact, contrast, event)] : []
  })
