import { type Fact, knownAt } from '@parallax/model'
import { byText, type TextOfArticles } from '../by-text.js'
import type { ComparisonIndex } from '../comparison-index.js'
import { alignVersions, type Column } from './align-versions.js'
import { type Fold, foldVersions } from './fold-versions.js'
import { type VersionPiece, versionPieces } from './version-pieces.js'
import type { VersionWord } from './version-word.js'
import { versionWords } from './version-words.js'

/** Where one article has a wording. */
export interface VersionSource {
  articleId: string
  outlet: string
  at: string
  /** Index of the sentence, the anchor in the annotated article; null where it stands in none. */
  sentence: number | null
  sentences: number
}

interface Version {
  sources: readonly VersionSource[]
  pieces: readonly VersionPiece[]
  /** The wording that stands for the fact. */
  isCanonical: boolean
}

/** All versions of a fact, word against word, in the order they came out. */
export interface VariantsView {
  versions: readonly Version[]
  /** Different versions that are not shown. */
  more: number
  fold: Fold | null
}

/** More versions than a reader compares; also bounds what aligning them costs. */
const VERSIONS_MAX = 12

function sourcesOf({ said }: TextOfArticles): VersionSource[] {
  return said.map(({ mention, article }) => {
    const sentence = article.sentences.findIndex(({ start, end }) => start <= mention.start && mention.start < end)
    return {
      ...{ articleId: article.id, outlet: article.outlet.name, at: knownAt(article) },
      ...{ sentence: sentence < 0 ? null : sentence, sentences: article.sentences.length },
    }
  })
}

/** The first versions; the one that stands for the fact is among them. */
function shownOf(versions: readonly TextOfArticles[], canonical: string): TextOfArticles[] {
  const first = versions.slice(0, VERSIONS_MAX)
  const own = versions.find(({ text }) => text === canonical)
  return !own || first.includes(own) ? first : [...first.slice(0, -1), own]
}

/** Aligned from the version at `first`, told in the order given. */
function alignedFrom(first: number, words: readonly VersionWord[][]): Column<VersionWord>[] {
  const order = [first, ...words.keys()].filter((version, at, all) => all.indexOf(version) === at)
  const places = words.map((_, version) => order.indexOf(version))
  return alignVersions(order.map((version) => words[version] ?? [])).map((column) =>
    places.map((place) => column[place] ?? null),
  )
}

/** Every wording of a fact, and all of them as one line where they are alike enough. */
export function variantsView(fact: Fact, index: ComparisonIndex): VariantsView {
  const all = byText(fact.mentions, index).sort((a, b) => a.at.localeCompare(b.at))
  const canonical = fact.mentions[fact.canonical]?.text ?? ''
  const shown = shownOf(all, canonical)
  const first = Math.max(
    0,
    shown.findIndex(({ text }) => text === canonical),
  )
  const words = shown.map(({ said }) => (said[0] ? versionWords(said[0].mention, fact.id, index) : []))
  const columns = alignedFrom(first, words)
  return {
    versions: shown.map((version, at) => ({
      sources: sourcesOf(version),
      pieces: versionPieces(columns, at),
      isCanonical: at === first,
    })),
    more: all.length - shown.length,
    fold: foldVersions(columns, first),
  }
}
