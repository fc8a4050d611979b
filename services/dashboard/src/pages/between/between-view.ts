import { articleText, type NewsEvent, type Revision } from '@parallax/model'
import { words } from '../../words/index.js'
import { abridge } from '../parts/abridge.js'
import { type Change, wordDiff } from '../parts/word-diff.js'
import { type BetweenQuery, type VersionAsked, versionKey } from './between-query.js'

export interface Version {
  key: string
  outlet: string
  seenAt: string
  /** "The Courier, revision 2 of 3"; "The Courier" where there is one. */
  words: string
  revision: Revision
}

export interface BetweenView {
  versions: readonly Version[]
  a: Version
  b: Version
  /** From `a` to `b`; null where both are the same. */
  title: readonly Change[] | null
  text: readonly Change[] | null
  /** Share of both texts' letters in common, 0 to 1. */
  alike: number
}

type Known = Pick<NewsEvent['articles'][number], 'id' | 'outlet'>

const versionsOf = ({ outlet }: Known, revisions: readonly Revision[]): Version[] =>
  revisions.map((revision) => ({
    key: versionKey(revision),
    outlet: outlet.name,
    seenAt: revision.seenAt,
    words: revisions.length > 1 ? words.between.version(outlet.name, revision.number, revisions.length) : outlet.name,
    revision,
  }))

const find = (versions: readonly Version[], asked: VersionAsked | undefined): Version | undefined =>
  asked && versions.find(({ key }) => key === versionKey(asked))

/** Where nobody chose: the last change of one outlet, else the first two outlets. */
const proposed = (versions: readonly Version[]): [Version, Version] | undefined => {
  const last = versions.findLastIndex(({ revision }, at) => versions[at - 1]?.revision.articleId === revision.articleId)
  const [a, b] = last > 0 ? [versions[last - 1], versions[last]] : [versions[0], versions[1]]
  return a && b ? [a, b] : undefined
}

const changed = (before: string, after: string): readonly Change[] | null =>
  before === after ? null : abridge(wordDiff(before, after).changes)

/**
 * Two versions of the event's articles, of one outlet or of two, and what differs between them. Undefined where the event
 * has no two versions with a text.
 */
export const betweenView = (
  articles: readonly { article: Known; revisions: readonly Revision[] }[],
  query: BetweenQuery,
): BetweenView | undefined => {
  const versions = articles.flatMap(({ article, revisions }) => versionsOf(article, revisions))
  const pair = proposed(versions)
  if (!pair) return undefined
  const a = find(versions, query.a) ?? pair[0]
  const b = find(versions, query.b) ?? pair[1]
  const [before, after] = [a, b].map(({ revision }) => articleText(revision.paragraphs))
  const { alike } = wordDiff(before ?? '', after ?? '')
  return {
    ...{ versions, a, b, alike },
    title: changed(a.revision.title, b.revision.title),
    text: changed(before ?? '', after ?? ''),
  }
}
