import type { Comparison } from '@parallax/model'

/** What a comparison says, without anything that a store draws by lot: two stores that say the same give the same. */
export interface Outcome {
  /** Addresses of the event's articles, in order. */
  urls: string[]
  facts: string[]
  findings: string[]
}

type Named = ReadonlyMap<string, string>

/** The value with names in place of ids, and without what is an id of its own. */
const named = (value: unknown, names: Named): unknown => {
  if (typeof value === 'string') return names.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => named(item, names))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => key !== 'id' && key !== 'revisionId')
  return Object.fromEntries(kept.map(([key, item]) => [key, named(item, names)]))
}

/** A fact goes by its first wording, an article by its address, an origin by its first article. */
const namesOf = ({ articles, facts, origins }: Comparison): Named => {
  const urls = new Map(articles.map(({ id, url }) => [id, url]))
  return new Map([
    ...urls,
    ...origins.map(({ id, firstArticleId }): [string, string] => [id, urls.get(firstArticleId) ?? id]),
    ...facts.map(({ id, mentions: [first] }): [string, string] => [
      id,
      first ? `${urls.get(first.articleId)} ${first.start}` : id,
    ]),
  ])
}

export const outcomeOf = (comparison: Comparison): Outcome => {
  const names = namesOf(comparison)
  const told = (items: readonly unknown[]): string[] => items.map((item) => JSON.stringify(named(item, names))).sort()
  return {
    urls: comparison.articles.map(({ url }) => url).sort(),
    facts: told(comparison.facts),
    findings: told(comparison.findings),
  }
}
