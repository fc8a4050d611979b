import { type FindingOf, RULES } from '@parallax/model'
import type { AlignedArticle, AlignedEvent } from '../align/aligned-event.js'
import { hashId } from '../hash-id.js'
import { countedInFull } from '../labels/counted-in-full.js'
import type { LabelGroup, LabelPlaces } from '../labels/label-group.js'
import { roleLabels } from '../labels/role-labels.js'
import { tiedNouns } from '../labels/tied-nouns.js'
import { unevenness } from '../labels/unevenness.js'

const RULE = RULES.label.oneThing
/** Places of one label in one article that are kept: enough to read how it is used. */
const PLACES_MAX = 12

/** Copies call everything alike. */
const firstOfOrigins = ({ articles }: AlignedEvent): AlignedArticle[] => {
  const seen = new Set<string>()
  return articles.filter(({ originId }) => !seen.has(originId) && seen.add(originId))
}

/** A label that another only puts words before ("inspector general", "police inspector general") comes down to the same. */
const headOf = ({ label, head }: LabelPlaces, uses: readonly LabelPlaces[]): string =>
  uses.reduce((best, use) => (use.label === label || label.endsWith(` ${use.label}`) ? shorter(best, use) : best), {
    label,
    head,
  }).head

type Headed = Pick<LabelPlaces, 'label' | 'head'>

const shorter = (a: Headed, b: Headed): Headed =>
  b.label.length < a.label.length || (b.label === a.label && b.head < a.head) ? b : a

const headsByArticle = (uses: readonly LabelPlaces[]): Map<string, Set<string>> => {
  const heads = new Map<string, Set<string>>()
  for (const use of uses) heads.set(use.articleId, (heads.get(use.articleId) ?? new Set()).add(headOf(use, uses)))
  return heads
}

/** Two articles of which each has a label that the other never uses. */
const isDivided = (uses: readonly LabelPlaces[]): boolean => {
  const heads = [...headsByArticle(uses).values()]
  const lacks = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((head) => !b.has(head))
  return heads.some((a, index) => heads.slice(index + 1).some((b) => lacks(a, b) && lacks(b, a)))
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

const summaryOf = (uses: readonly LabelPlaces[], event: AlignedEvent): string =>
  event.articles
    .flatMap(({ input }) => {
      const own = uses.filter(({ articleId }) => articleId === input.id)
      const said = own.map(({ places, label }) => `“${places[0]?.text ?? label}” ${times(places.length)}`)
      return said.length === 0 ? [] : `${input.outlet.name}: ${said.join(', ')}`
    })
    .join('; ')

const mostUsed = (uses: readonly LabelPlaces[]): string => {
  const counts = new Map<string, number>()
  for (const { label, places } of uses) counts.set(label, (counts.get(label) ?? 0) + places.length)
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  return most?.[0] ?? ''
}

const findingOf = ({ about, factId, uses: all }: LabelGroup, event: AlignedEvent): FindingOf<'label'>[] => {
  const told = all.filter(({ places }) => places.length > 0)
  const uses = isDivided(told) ? countedInFull(told, event.articles) : []
  if (!isDivided(uses)) return []
  const counts = uses.map(({ articleId, label, places }) => ({ outlet: articleId, label, count: places.length }))
  return [
    {
      id: hashId(RULE, about ?? '', ...counts.map(({ outlet, label, count }) => `${outlet} ${label} ${count}`)),
      kind: 'label',
      rule: RULE,
      summary: summaryOf(uses, event),
      factId,
      evidence: uses.flatMap(({ places }) => places.slice(0, 1)),
      about: about ?? mostUsed(uses),
      uses: uses.map(({ articleId, label, places }) => ({
        articleId,
        label,
        inHeadline: places.filter((place) => place.in === 'title').length,
        inText: places.filter((place) => place.in === 'text').length,
        places: places.slice(0, PLACES_MAX),
      })),
      unevenness: unevenness(counts),
    },
  ]
}

/**
 * One actor or thing under different names: offices and parts given to a person, nouns that stand for each other in a
 * fact, where outlets divide them between them. The most uneven first.
 */
export const label = (event: AlignedEvent): FindingOf<'label'>[] => {
  const articles = firstOfOrigins(event)
  return [...tiedNouns(event, articles), ...roleLabels(articles)]
    .flatMap((group) => findingOf(group, event))
    .sort((a, b) => b.unevenness - a.unevenness || (a.id < b.id ? -1 : 1))
}
