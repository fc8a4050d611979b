import type { DemoArticle } from '../edition.js'

/** Feeds cut their summaries about here, as feeds do. */
const SUMMARY_CHARACTERS = 240

/** The first paragraph, cut at a word when it is long. */
export function summaryOf(article: DemoArticle): string {
  const first = article.paragraphs[0] ?? ''
  if (first.length <= SUMMARY_CHARACTERS) return first
  return `${first.slice(0, first.lastIndexOf(' ', SUMMARY_CHARACTERS))}…`
}
