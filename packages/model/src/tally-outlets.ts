import { knownAt } from './article.js'
import type { CellState, ComparedArticle, ComparisonBody, Fact } from './comparison.js'
import type { EditChange } from './findings/edit.js'
import { type EditCounts, NO_EDITS, type OutletTally, type QuotedSpeaker } from './outlet-profile.js'

/** With fewer there is nothing that others tell, and every fact would be told here alone. */
const ORIGINS_MIN = 2
/**
 * Other origins that must tell a fact before it counts as one that an outlet could have told. With one other, facts
 * that the outlet lacks have a single origin and are not shared at all, so that only those it tells would be counted.
 */
const OTHERS_MIN = 2
const HOUR_MS = 3_600_000

const STANDING: Record<CellState, 'told' | 'lacking' | 'excused'> = {
  first: 'told',
  copied: 'told',
  reworded: 'told',
  differs: 'told',
  absent: 'lacking',
  'published-before-known': 'excused',
  'snippet-only': 'excused',
}

interface Own {
  outletId: string
  articles: readonly ComparedArticle[]
  /** Their places among all articles of the comparison, for the cells of facts. */
  places: readonly number[]
}

const ownOf = (articles: readonly ComparedArticle[], outletId: string): Own => {
  const places = articles.flatMap((article, place) => (article.outlet.id === outletId ? [place] : []))
  return { outletId, places, articles: places.flatMap((place) => articles[place] ?? []) }
}

const standsIn = (fact: Fact, place: number): 'told' | 'lacking' | 'excused' => STANDING[fact.cells[place] ?? 'absent']

const tells = (fact: Fact, { places }: Own): boolean => places.some((place) => standsIn(fact, place) === 'told')

const timeOf = (article: ComparedArticle | undefined): number => (article ? Date.parse(knownAt(article)) : Number.NaN)

/** When the first of these articles that tell the fact came out. */
const firstTold = (fact: Fact, articles: readonly ComparedArticle[], places: Iterable<number>): number =>
  Math.min(...[...places].filter((place) => standsIn(fact, place) === 'told').map((place) => timeOf(articles[place])))

const sharedIn = (told: readonly Fact[], own: Own, articles: readonly ComparedArticle[]): OutletTally['shared'] => {
  const shared = told.filter(({ origins }) => origins >= ORIGINS_MIN)
  const msLater = shared.map(
    (fact) => firstTold(fact, articles, own.places) - firstTold(fact, articles, articles.keys()),
  )
  return {
    facts: shared.length,
    first: msLater.filter((ms) => ms <= 0).length,
    hoursLater: msLater.filter((ms) => ms > 0).map((ms) => Math.round((ms / HOUR_MS) * 10) / 10),
  }
}

const originsOf = ({ mentions, headlines }: Fact, originOf: ReadonlyMap<string, string>): Set<string | undefined> =>
  new Set([...mentions, ...headlines].map(({ articleId }) => originOf.get(articleId)))

const toldByOthers = ({ facts, articles }: ComparisonBody, own: Own): OutletTally['toldByOthers'] => {
  const originOf = new Map(articles.map(({ id, originId }) => [id, originId]))
  const ownOrigins = new Set<string | undefined>(own.articles.map(({ originId }) => originId))
  // A summary is never charged with what it lacks, so what it tells must not count for it either.
  const read = own.places.filter((place) => articles[place]?.textState === 'read')
  const could = facts.filter(
    (fact) =>
      read.some((place) => standsIn(fact, place) !== 'excused') &&
      [...originsOf(fact, originOf)].filter((origin) => !ownOrigins.has(origin)).length >= OTHERS_MIN,
  )
  return { facts: could.length, alsoTold: could.filter((fact) => tells(fact, { ...own, places: read })).length }
}

const copiesIn = ({ origins, articles }: ComparisonBody, own: Own): number => {
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet.id]))
  const firstOf = new Map(origins.map(({ id, firstArticleId }) => [id, outletOf.get(firstArticleId)]))
  return own.articles.filter(({ originId }) => (firstOf.get(originId) ?? own.outletId) !== own.outletId).length
}

/** Pieces between white space with a letter or a figure in them. */
const wordsIn = (text: string): number => text.split(/\s+/u).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length

type Quoted = Pick<OutletTally, 'words' | 'quotedWords' | 'quotations' | 'unnamed' | 'nobody' | 'speakers'>

/** Comparisons from before speakers were counted tell nothing of words either, so that no share comes out too small. */
const quotedIn = ({ speakers }: ComparisonBody, { articles }: Own): Quoted => {
  if (!speakers) return { words: 0, quotedWords: 0, quotations: 0, unnamed: 0, nobody: 0, speakers: [] }
  const ids = new Set(articles.map(({ id }) => id))
  const here = speakers.map(({ name, kind, by }) => {
    const own = by.filter(({ articleId }) => ids.has(articleId))
    return {
      ...{ name, kind, quotedWords: sum(own.map(({ quotedWords }) => quotedWords)) },
      quotations: sum(own.map(({ quotations }) => quotations)),
    }
  })
  const ofKind = (kind: (typeof here)[number]['kind']) => here.filter((one) => one.kind === kind)
  return {
    words: sum(articles.flatMap(({ paragraphs }) => paragraphs.map(wordsIn))),
    quotedWords: sum(here.map(({ quotedWords }) => quotedWords)),
    quotations: sum(here.map(({ quotations }) => quotations)),
    unnamed: sum(ofKind('unnamed').map(({ quotations }) => quotations)),
    nobody: sum(ofKind('nobody').map(({ quotations }) => quotations)),
    speakers: ofKind('named')
      .filter(({ quotations }) => quotations > 0)
      .map(({ kind: _, ...speaker }): QuotedSpeaker => speaker),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const editedIn = ({ findings }: ComparisonBody, { articles }: Own): Pick<OutletTally, 'editedArticles' | 'edits'> => {
  const ids = new Set(articles.map(({ id }) => id))
  const own = findings.flatMap((finding) => (finding.kind === 'edit' && ids.has(finding.articleId) ? [finding] : []))
  return { editedArticles: new Set(own.map(({ articleId }) => articleId)).size, edits: editCounts(own) }
}

const editCounts = (edits: readonly { change: EditChange }[]): EditCounts => {
  const counts = { ...NO_EDITS }
  for (const { change } of edits) counts[change] += 1
  return counts
}

const tallyOf = (comparison: ComparisonBody, own: Own): OutletTally => {
  const told = comparison.facts.filter((fact) => tells(fact, own))
  const alone = new Set(comparison.findings.flatMap(({ kind, factId }) => (kind === 'only-here' ? [factId] : [])))
  return {
    outletId: own.outletId,
    articles: own.articles.length,
    summaries: own.articles.filter(({ textState }) => textState === 'snippet').length,
    copies: copiesIn(comparison, own),
    facts: told.length,
    onlyHere: told.filter(({ id }) => alone.has(id)).length,
    shared: sharedIn(told, own, comparison.articles),
    toldByOthers: toldByOthers(comparison, own),
    ...quotedIn(comparison, own),
    ...editedIn(comparison, own),
  }
}

/**
 * What a comparison tells of each outlet of its event, in the order of their first articles; nothing where all articles
 * have one origin. Several articles of one outlet are one: it tells a fact where one of them does. Pure.
 */
export const tallyOutlets = (comparison: ComparisonBody): OutletTally[] => {
  if (comparison.origins.length < ORIGINS_MIN) return []
  const outletIds = new Set(comparison.articles.map(({ outlet }) => outlet.id))
  return [...outletIds].map((id) => tallyOf(comparison, ownOf(comparison.articles, id)))
}
