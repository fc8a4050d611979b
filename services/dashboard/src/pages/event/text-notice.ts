import type { Text } from '@parallax/model'

/** What a reader must know about an article's text; null where it was read whole. */
export const textNotice = (text: Text): string | null => TEXTS[text.state](text)

const reasonOf = (text: Text): string => ('reason' in text ? text.reason.replace(/[.\s]+$/, '') : '')

const TEXTS: Record<Text['state'], (text: Text) => string | null> = {
  read: () => null,
  waiting: () => 'The text of this article has not been read yet.',
  snippet: (text) =>
    `Only a summary of this article could be had: ${reasonOf(text)}. What is not in it may well be in the article.`,
  failed: (text) => `The text of this article could not be read: ${reasonOf(text)}.`,
}
