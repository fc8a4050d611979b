import { commonKeys, type Entity, type Mention } from '@parallax/language'
import type { Evidence, Span } from '@parallax/model'
import type { AlignedArticle } from '../align/aligned-event.js'
import { isQuoted } from './is-quoted.js'
import type { LabelGroup, LabelPlaces } from './label-group.js'
import { officeOf } from './office-of.js'
import { roleBeforeName } from './role-before-name.js'
import { isOwnRole, withOffice } from './role-mention.js'

const DETERMINER = /^(?:the|a|an|this|that|his|her|their|its|our|my|same)\s+/iu

interface Named {
  article: AlignedArticle
  entity: Entity
}

const bare = (text: string): string =>
  text.replace(/\s+/g, ' ').trim().replace(DETERMINER, '').replace(DETERMINER, '').toLowerCase()

const headOf = ({ reading }: AlignedArticle, { firstToken, endToken }: Mention): string =>
  reading.tokens.slice(firstToken, endToken).findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN')?.lemma ?? ''

/** A party is told beside the office, by each house in its own way ("R-Ohio", "an Ohio Republican"): no other name of it. */
const PARTIES = new Set(['republican', 'democrat'])

/** Bare offices that any text gives to several people by turns. */
const OF_MANY = new Set(['president', 'chief', 'candidate', 'private'])

interface Called extends Span {
  head: string
}

const roleBeforeNameAs = ({ reading }: AlignedArticle, mention: Mention): Called | undefined => {
  const role = roleBeforeName(reading, mention)
  return role && { ...role, head: officeOf(role.head) }
}

/** How a mention calls somebody by office or part, instead of the name or before it. */
const calledIn = (article: AlignedArticle, entity: Entity, mention: Mention): Called | undefined => {
  if (mention.form === 'role') {
    if (!isOwnRole(article.reading, entity, mention)) return undefined
    const head = officeOf(headOf(article, mention).toLowerCase())
    return { ...withOffice(article.reading, mention), head }
  }
  return mention.form === 'pronoun' ? undefined : roleBeforeNameAs(article, mention)
}

/** The offices and parts by which an article calls somebody, each with its places. */
const rolesIn = ({ article, entity }: Named): LabelPlaces[] => {
  const found = new Map<string, { head: string; places: Evidence[] }>()
  for (const mention of entity.mentions) {
    const called = calledIn(article, entity, mention)
    if (!called || called.head === '' || PARTIES.has(called.head) || isQuoted(article, called)) continue
    const { start, end, head } = called
    const text = article.text.slice(start, end)
    if (OF_MANY.has(bare(text))) continue
    const use = found.get(bare(text)) ?? { head, places: [] }
    use.places.push({ articleId: article.input.id, in: 'text', start, end, text })
    found.set(bare(text), use)
  }
  return [...found].map(([label, use]) => ({ articleId: article.input.id, label, ...use }))
}

const fullest = (all: readonly Named[]): string =>
  all.map(({ entity }) => entity.name).reduce((best, name) => (name.length > best.length ? name : best), '')

/** People by the offices and parts that the articles give them beside their names. */
export const roleLabels = (articles: readonly AlignedArticle[]): LabelGroup[] => {
  const keys = commonKeys(articles.map(({ reading }) => reading))
  const byKey = new Map<string, Named[]>()
  for (const article of articles)
    for (const entity of article.reading.entities) {
      const key = keys.get(entity) ?? entity.key
      byKey.set(key, [...(byKey.get(key) ?? []), { article, entity }])
    }
  return [...byKey.values()].map((all) => ({ about: fullest(all), factId: null, uses: all.flatMap(rolesIn) }))
}
