import type { AlignedArticle } from '../align/aligned-event.js'

/** `The Herald: “12 people”`, the piece of a summary that lets one outlet speak. */
export const outletSays = (article: AlignedArticle | undefined, words: string): string =>
  `${article?.input.outlet.name ?? ''}: “${words.replace(/\s+/g, ' ').trim()}”`
