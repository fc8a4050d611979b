import { type Finding, type Place, RULES } from '@parallax/model'
import { type AlignedEvent, type AlignedFact, type AlignedSentence, evidenceOf } from '../align/aligned-event.js'
import { hashId } from '../hash-id.js'
import { outletSays } from './outlet-says.js'
import { toldByOrigins, VERY_SURE } from './tellings.js'

const RULE = RULES.placement.topAgainstEnd
/** Sentences at the beginning that are the lead. */
const LEAD_SENTENCES = 2
/** In a text with fewer sentences the end is near the top. */
const SENTENCES_MIN = 12

const WORDS: Record<Place, string> = {
  headline: 'in the headline',
  lead: 'in the lead',
  'first-third': 'in the first third',
  'middle-third': 'in the middle third',
  'last-third': 'in the last third',
}
const TOP: ReadonlySet<Place> = new Set(['headline', 'lead'])

interface Placed {
  telling: AlignedSentence
  place: Place
  of: number
}

const thirdOf = (share: number): Place =>
  share < 1 / 3 ? 'first-third' : share < 2 / 3 ? 'middle-third' : 'last-third'

const placeOf = (telling: AlignedSentence, fact: AlignedFact, event: AlignedEvent): Placed => {
  const of = event.articles[telling.article]?.sentences.length ?? 1
  const inHeadline = fact.headlines.some(({ article }) => article === telling.article)
  if (inHeadline) return { telling, of, place: 'headline' }
  return { telling, of, place: telling.position < LEAD_SENTENCES ? 'lead' : thirdOf(telling.position / of) }
}

/** Only where one has it at the top and another, long enough to have an end, in the last third. */
const isSpread = (placed: readonly Placed[]): boolean =>
  placed.some(({ place }) => TOP.has(place)) &&
  placed.some(({ place, of }) => place === 'last-third' && of >= SENTENCES_MIN)

/** Facts that stand in the headline or lead of one article and in the last third of another. */
export const placement = (event: AlignedEvent): Finding[] =>
  toldByOrigins(event, VERY_SURE).flatMap(({ fact, tellings }): Finding[] => {
    const placed = tellings.map((telling) => placeOf(telling, fact, event))
    if (!isSpread(placed)) return []
    const top = placed.find(({ place }) => TOP.has(place))
    const end = placed.find(({ place, of }) => place === 'last-third' && of >= SENTENCES_MIN)
    const says = (one: Placed | undefined): string =>
      one ? `${outletSays(event.articles[one.telling.article], one.telling.text)} ${WORDS[one.place]}` : ''
    return [
      {
        id: hashId(RULE, fact.fact.id, ...placed.map(({ place }) => place)),
        kind: 'placement',
        rule: RULE,
        summary: `${says(top)}; ${says(end)}`,
        factId: fact.fact.id,
        evidence: placed.map(({ telling }) => evidenceOf(telling, event.articles)),
        places: placed.map(({ telling, place, of }) => ({
          articleId: event.articles[telling.article]?.input.id ?? '',
          place,
          sentence: Math.max(telling.position, 0),
          of,
        })),
      },
    ]
  })
