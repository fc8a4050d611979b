import type { Quantity, Reading, Token } from '@parallax/language'
import type { Evidence, Fact, InputArticle, Origin, Span } from '@parallax/model'
import type { Nearness } from './nearness.js'

/** A sentence of an article's text, or its headline as one sentence. Offsets into the one or the other. */
export interface AlignedSentence extends Span {
  /** Index of the article in the event. */
  article: number
  in: 'text' | 'title'
  text: string
  /** Index of the paragraph; 0 for a headline. */
  paragraph: number
  /** Index among the sentences of the text; -1 for a headline. */
  position: number
  tokens: readonly Token[]
  quantities: readonly Quantity[]
  /** Names of those whom a pronoun, an office or initials in it stand for, in lower case. */
  referents: readonly string[]
}

export interface AlignedArticle {
  input: InputArticle
  knownAt: string
  originId: string
  text: string
  reading: Reading
  headline: AlignedSentence
  sentences: readonly AlignedSentence[]
}

/** A fact with the sentences behind its mentions, in the same order. */
export interface AlignedFact {
  fact: Fact
  mentions: readonly AlignedSentence[]
  headlines: readonly AlignedSentence[]
  /** How close the articles come to it, by their index, whether or not that was taken for the same. */
  nearness: Nearness
}

/** What every finding is made from: the articles in the order they were known, and their facts. */
export interface AlignedEvent {
  articles: readonly AlignedArticle[]
  origins: readonly Origin[]
  facts: readonly AlignedFact[]
  /** The fact that each sentence of a text asserts, by the sentence itself. */
  factOf: ReadonlyMap<AlignedSentence, AlignedFact>
}

/** A sentence as a verbatim piece of its article. */
export const evidenceOf = (sentence: AlignedSentence, articles: readonly AlignedArticle[]): Evidence => ({
  articleId: articles[sentence.article]?.input.id ?? '',
  in: sentence.in,
  start: sentence.start,
  end: sentence.end,
  text: sentence.text,
})
