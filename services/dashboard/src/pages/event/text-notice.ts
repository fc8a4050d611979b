import type { Text } from '@parallax/model'
import { words } from '../../words/index.js'

/** What a reader must know about an article's text; null where it was read whole. */
export const textNotice = (text: Text): string | null => TEXTS[text.state](text)

const reasonOf = (text: Text): string => ('reason' in text ? text.reason.replace(/[.\s]+$/, '') : '')

const TEXTS: Record<Text['state'], (text: Text) => string | null> = {
  read: () => null,
  waiting: () => words.article.text.waiting,
  snippet: (text) => words.article.text.snippet(reasonOf(text)),
  failed: (text) => words.article.text.failed(reasonOf(text)),
}
