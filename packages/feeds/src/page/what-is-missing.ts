import type { ExtractedPage } from './extract-page.js'

/** Why a page does not give its article, for the reader; nothing where it does. */
const REASONS: Readonly<Record<ExtractedPage['access'], string | null>> = {
  full: null,
  paywall: 'The page shows only a part of the article to those who do not pay or sign in.',
  snippet: 'The page shows only a part of the article.',
  browser: 'The page shows its text only in a browser that runs its scripts.',
  none: 'The page holds no text that reads like an article.',
}

/** Why nothing may be concluded from what a page does not say; null where it gives the article as a whole. */
export const whatIsMissing = ({ access, paragraphs }: Pick<ExtractedPage, 'access' | 'paragraphs'>): string | null =>
  REASONS[access] ?? (paragraphs.length === 0 ? REASONS.none : null)
