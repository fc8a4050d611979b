import { roleOf, type Token } from '@parallax/language'
import type { Span } from '@parallax/model'
import type { AlignedArticle } from '../align/aligned-event.js'

/** People without a name whom the news lets speak, beside the offices that `roleOf` knows. Singular, lower case. */
const PEOPLE = new Set(
  `official source witness bystander resident neighbor neighbour relative friend colleague insider employee worker staffer
  staff operative donor voter supporter critic opponent expert person man woman mother father parent son daughter brother
  sister wife husband widow boy girl child survivor passenger patient customer user member participant organiser
  authority investigator negotiator representative guard rebel fighter militant migrant refugee villager farmer shopkeeper
  trader observer demonstrator announcer veteran individual somebody someone other`
    .trim()
    .split(/\s+/),
)

/** What comes after one of these says more of the speaker, and is not the speaker: "an aide to the senator". */
const isBorder = ({ pos, normal }: Token): boolean => pos === 'ADP' || /^(?:who|whom|whose|that|which|,)$/.test(normal)

/** Whether words that are no name speak of people: "a senior official", but not "the report", "Thursday" or "he". */
export const tellsAPerson = ({ reading }: AlignedArticle, span: Span): boolean => {
  const inside = reading.tokens.filter(({ start, end }) => start >= span.start && end <= span.end)
  const border = inside.findIndex(isBorder)
  const core = border < 0 ? inside : inside.slice(0, border)
  const head = core.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  if (!head) return false
  const lemma = head.normal === 'people' ? 'person' : head.lemma
  return PEOPLE.has(lemma) || roleOf(lemma) !== undefined
}
