import { hasLetterOrDigit } from '@parallax/language'
import type { ComparedSentence } from '../paraphrase/compared-sentence.js'
import { comparedSentences } from '../paraphrase/compared-sentences.js'
import type { AlignedSentence } from './aligned-event.js'

/** One wording and every sentence of the event that has it: copies are compared once. */
export interface Statement extends ComparedSentence {
  index: number
  sentences: AlignedSentence[]
  /** Stands in a headline. */
  isHeadline: boolean
  /** Where it stands first, as the index of the sentence; -1 for a headline. */
  position: number
  /** The same as a share of the text, 0 to 1. */
  depth: number
  /** Index of the article that has it first. */
  article: number
  /** The one article that has it; -1 where several have. */
  onlyArticle: number
}

const plainWords = ({ tokens }: AlignedSentence): string[] =>
  tokens.map(({ normal }) => normal).filter((normal) => hasLetterOrDigit(normal))

const byWording = (sentences: readonly AlignedSentence[]): AlignedSentence[][] => {
  const groups = new Map<string, AlignedSentence[]>()
  for (const sentence of sentences) {
    const key = plainWords(sentence).join(' ') || `${sentence.article}:${sentence.in}:${sentence.start}`
    const group = groups.get(key)
    if (group) group.push(sentence)
    else groups.set(key, [sentence])
  }
  return [...groups.values()]
}

/** The different wordings among `sentences`, which must be in the order of the event, with their words weighed. */
export const statementsOf = (sentences: readonly AlignedSentence[]): Statement[] => {
  const groups = byWording(sentences)
  const firsts = groups.flatMap(([first]) => (first ? [first] : []))
  const lengths = new Map<number, number>()
  for (const { article, position } of sentences) lengths.set(article, Math.max(lengths.get(article) ?? 1, position + 1))
  return comparedSentences(firsts).flatMap((compared, index): Statement[] => {
    const group = groups[index]
    const first = firsts[index]
    if (!group || !first) return []
    return [
      {
        ...compared,
        index,
        sentences: group,
        isHeadline: group.some((sentence) => sentence.in === 'title'),
        position: Math.min(...group.map(({ position }) => position)),
        depth: Math.max(0, first.position) / (lengths.get(first.article) ?? 1),
        article: first.article,
        onlyArticle: group.every(({ article }) => article === first.article) ? first.article : -1,
      },
    ]
  })
}
