import type { CorrectionAction } from '@parallax/model'
import type { AlignedArticle } from './aligned-event.js'
import { pairKey } from './pair-context.js'
import type { Statement } from './statement.js'

interface Said {
  articleId: string
  text: string
}

const statementOf = (said: Said, statements: readonly Statement[], articles: readonly AlignedArticle[]) =>
  statements.find(({ sentences }) =>
    sentences.some(({ article, text }) => text === said.text && articles[article]?.input.id === said.articleId),
  )

/**
 * The pairs of statements that readers said are not the same fact, as `pairKey`s. A correction whose sentence no longer
 * stands in the article says nothing.
 */
export const keptApartPairs = (
  corrections: readonly CorrectionAction[],
  statements: readonly Statement[],
  articles: readonly AlignedArticle[],
): Set<number> => {
  const pairs = new Set<number>()
  for (const correction of corrections) {
    if (correction.kind !== 'not-same-fact') continue
    const a = statementOf(correction.a, statements, articles)
    const b = statementOf(correction.b, statements, articles)
    if (a && b && a !== b) pairs.add(pairKey(a.index, b.index, statements.length))
  }
  return pairs
}
