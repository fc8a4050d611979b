import type { Token } from '@parallax/language'
import type { Evidence } from '@parallax/model'
import type { AlignedArticle, AlignedEvent, AlignedSentence } from '../align/aligned-event.js'
import { toldByOrigins } from '../findings/tellings.js'
import { alignedNouns, isHeadNoun } from './aligned-nouns.js'
import { holderOf } from './holder-of.js'
import { isQuoted } from './is-quoted.js'
import type { LabelGroup, LabelPlaces } from './label-group.js'
import { officeOf } from './office-of.js'
import { wordsIn } from './words-in.js'

/** Labels that stand for each other in some fact, and the fact where they do first. */
interface Tied {
  labels: Set<string>
  factId: string
  /** The very words that were seen to stand for each other. */
  words: Set<Token>
  /** Names that go with those: "Trump" of "a Trump ally". */
  owners: Set<string>
  /** Names of those whom they are said of: "Ruiz" of "director Ana Ruiz". */
  holders: Set<string>
}

/** What is said, met at and done again and again in a story: another one of them is another thing. */
const REPEATED = new Set(
  `statement message remark comment letter note meeting session discussion conference talk interview speech visit trip call
  decision report ruling vote effort attempt bid move action`.split(/\s+/),
)

/** The name right before a noun, as the one whose it is. */
const ownerOf = (tokens: readonly Token[], at: number): string | undefined => {
  const before = tokens[at - 1]?.normal === "'s" ? tokens[at - 2] : tokens[at - 1]
  return before?.pos === 'PROPN' ? before.lemma : undefined
}

const tie = (group: Tied, sentence: AlignedSentence, word: Token): void => {
  group.labels.add(word.lemma)
  group.words.add(word)
  const at = sentence.tokens.indexOf(word)
  const [owner, holder] = [ownerOf(sentence.tokens, at), holderOf(sentence.tokens, at)]
  if (owner !== undefined) group.owners.add(owner)
  if (holder !== undefined) group.holders.add(holder)
}

/** The groups of labels that facts tie together, in the order of the facts. */
const tiedLabels = (event: AlignedEvent): Tied[] => {
  const groups: Tied[] = []
  const groupOf = (labels: readonly string[], factId: string): Tied => {
    const isRepeated = labels.some((label) => REPEATED.has(label))
    const known = groups.find(
      (group) => labels.some((label) => group.labels.has(label)) && (!isRepeated || group.factId === factId),
    )
    const group = known ?? { labels: new Set(), factId, words: new Set(), owners: new Set(), holders: new Set() }
    if (!known) groups.push(group)
    return group
  }
  for (const { fact, tellings } of toldByOrigins(event))
    tellings.forEach((a, index) => {
      for (const b of tellings.slice(index + 1))
        for (const pair of alignedNouns(a, b, event.articles)) {
          const group = groupOf([pair.a.lemma, pair.b.lemma], fact.fact.id)
          tie(group, a, pair.a)
          tie(group, b, pair.b)
        }
    })
  return groups
}

const OTHER = /^(?:such|another|other|previous|earlier)$/

/** Whether a noun of an article names the thing of the group, and not one of the same kind. */
const isOfGroup = (tokens: readonly Token[], at: number, { words, owners, holders }: Tied): boolean => {
  const token = tokens[at]
  if (!token || words.has(token)) return token !== undefined
  if (!isHeadNoun(tokens, at) || REPEATED.has(token.lemma)) return false
  if (tokens.slice(Math.max(0, at - 2), at).some(({ normal }) => OTHER.test(normal))) return false
  const holder = holderOf(tokens, at)
  if (holder !== undefined && !holders.has(holder)) return false
  const own = ownerOf(tokens, at)
  return own === undefined || owners.size === 0 || owners.has(own)
}

const placesIn = (article: AlignedArticle, label: string, group: Tied): LabelPlaces => {
  const { id } = article.input
  const places = (where: Evidence['in'], text: string, tokens: readonly Token[]): Evidence[] =>
    tokens.flatMap(({ lemma, pos, start, end }, at) => {
      if (lemma !== label || pos !== 'NOUN' || !isOfGroup(tokens, at, group)) return []
      return [{ articleId: id, in: where, start, end, text: text.slice(start, end) }]
    })
  return {
    articleId: id,
    label,
    head: officeOf(label),
    places: [
      ...places('title', article.headline.text, article.headline.tokens),
      ...places('text', article.text, article.reading.tokens).filter((place) => !isQuoted(article, place)),
    ],
  }
}

/** Things under different names: common nouns that stand for each other in a fact, where no article has two of them. */
export const tiedNouns = (event: AlignedEvent, articles: readonly AlignedArticle[]): LabelGroup[] => {
  // Who has both uses them for two things, or by turns: then they divide nobody.
  const isApart = ({ labels }: Tied): boolean =>
    articles.every((article) => [...labels].filter((label) => wordsIn(article).has(label)).length < 2)
  return tiedLabels(event)
    .filter(isApart)
    .map((group) => ({
      about: null,
      factId: group.factId,
      uses: articles.flatMap((article) => [...group.labels].sort().map((label) => placesIn(article, label, group))),
    }))
}
