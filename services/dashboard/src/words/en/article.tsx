import type { Slot } from '../slot.js'
import { amount, numbered } from './number-words.js'

/** One article, and what a reader must know about its text. */
export const article = {
  none: 'There is no article with this id.',
  published: (at: Slot) => <>published {at}</>,
  firstSeen: (at: Slot) => <>no date given, first seen {at}</>,
  readAtSource: 'read it at the source',
  givenAsText: 'given as a text',
  compareIt: 'compare it',
  revisions: (count: number) => amount(count, 'revision'),
  notKept: (count: number) => `${amount(count, 'earlier revision')} ${numbered(count, 'is', 'are')} no longer kept.`,
  revision: (number: number, at: Slot) => (
    <>
      Revision {number}, seen {at}
    </>
  ),
  text: {
    waiting: 'The text of this article has not been read yet.',
    snippet: (reason: string) =>
      `Only a summary of this article could be had: ${reason}. What is not in it may well be in the article.`,
    failed: (reason: string) => `The text of this article could not be read: ${reason}.`,
  },
}
