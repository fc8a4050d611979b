import { createHash } from 'node:crypto'
import type { CorrectionAction, EventInput, InputArticle } from '@parallax/model'

const articleParts = (article: InputArticle) => [
  article.id,
  article.revisionId,
  article.outlet.id,
  article.outlet.name,
  article.title,
  article.url,
  article.publishedAt,
  article.seenAt,
  article.textState,
  article.paragraphs,
  article.revisedAt ?? null,
  (article.earlier ?? []).map(({ id, title, paragraphs, seenAt }) => [id, title, paragraphs, seenAt]),
]

/** Only what acts inside a comparison: the others made the event what it is. */
const correctionParts = (correction: CorrectionAction): string[] => {
  if (correction.kind === 'wrong-finding') return [JSON.stringify(['wrong-finding', correction.findingId])]
  if (correction.kind !== 'not-same-fact') return []
  const sides = [correction.a, correction.b].map(({ articleId, text }) => JSON.stringify([articleId, text])).sort()
  return [JSON.stringify(['not-same-fact', ...sides])]
}

/** SHA-256 of everything a comparison is made from, in hexadecimal, whatever order it comes in. */
export const fingerprint = (input: EventInput): string => {
  const articles = input.articles.map((article) => JSON.stringify(articleParts(article))).sort()
  const corrections = [...new Set(input.corrections.flatMap(correctionParts))].sort()
  return createHash('sha256').update(JSON.stringify({ articles, corrections })).digest('hex')
}
