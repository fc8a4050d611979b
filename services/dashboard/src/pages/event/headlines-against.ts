import { type ComparedArticle, knownAt } from '@parallax/model'
import { words } from '../../words/index.js'
import { wordDiff } from '../parts/word-diff.js'
import type { ComparisonIndex } from './comparison-index.js'
import type { Wording } from './wordings.js'

/** Headlines with fewer common letters are shown as they stand. Lower than for sentences: headlines are short. */
const DIFF_MIN = 0.3

/** The headline of every other origin against the one of `article`, the most different first. */
export function headlinesAgainst(article: ComparedArticle, index: ComparisonIndex): Wording[] {
  const own = index.originOf(article.id)
  return index.comparison.origins
    .filter((origin) => origin !== own)
    .flatMap((origin) => {
      const other = index.article(origin.firstArticleId)
      if (!other) return []
      const { changes, alike } = wordDiff(article.title, other.title)
      const shown = alike >= DIFF_MIN ? changes : [{ kind: 'same' as const, text: other.title }]
      const same = changes.every(({ kind }) => kind === 'same')
      return [{ other, alike, same, shown, copies: origin.articleIds.length - 1 }]
    })
    .sort((a, b) => a.alike - b.alike || knownAt(a.other).localeCompare(knownAt(b.other)))
    .map(({ other, same, shown, copies }, place) => ({
      articleId: other.id,
      outlet: other.outlet.name,
      copies,
      at: knownAt(other),
      tag: place === 0 && !same ? { words: words.annotated.wordings.furthest, tone: 'soft' as const } : null,
      changes: shown,
      same,
    }))
}
