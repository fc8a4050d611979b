import { type Attribution, type Entity, hasLetterOrDigit, sameName, type VerbClass } from '@parallax/language'
import type { Span } from '@parallax/model'
import type { AlignedArticle, AlignedSentence } from '../align/aligned-event.js'

/** What a sentence has somebody say. */
export interface Said {
  sentence: AlignedSentence
  attribution: Attribution
  verbClass: VerbClass
  speaker: Entity | null
  /** The source as it is written, in lower case. */
  source: string
  /** What is said is a deed to be done: "vowed to fight", and not "said that he fought". */
  isDeed: boolean
  /** Lemmas of what is said that say something by themselves. */
  lemmas: ReadonlySet<string>
}

/** Share of a sentence's characters that the content must have for the sentence to be what is said. */
const CONTENT_MIN = 0.2

/** Verbs that are about something instead of stating it. */
const NOT_STATING = new Set('describe mention quote ask speak testify post call'.split(' '))

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

const isInside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

const lemmasIn = ({ tokens }: AlignedSentence, content: readonly Span[]): Set<string> =>
  new Set(
    tokens
      .filter(({ stop, normal }) => !stop && hasLetterOrDigit(normal))
      .filter((token) => content.some((part) => isInside(token, part)))
      .map(({ lemma }) => lemma),
  )

/** The statement that a sentence of a text is made of; undefined where nobody named says it, or by a word of no class. */
export const saidIn = (sentence: AlignedSentence, article: AlignedArticle): Said | undefined => {
  for (const attribution of article.reading.attributions) {
    const { content, source, cue, lemma, verbClass, entity } = attribution
    if (!source || !verbClass || NOT_STATING.has(lemma) || !isInside(cue, sentence)) continue
    const covered = content.reduce((sum, part) => sum + overlap(part, sentence), 0)
    if (covered < CONTENT_MIN * (sentence.end - sentence.start)) continue
    const written = article.text.slice(source.start, source.end).toLowerCase()
    const isDeed = /^to\s/i.test(article.text.slice(content[0]?.start, content[0]?.end))
    const lemmas = lemmasIn(sentence, content)
    return { sentence, attribution, verbClass, speaker: entity, source: written, isDeed, lemmas }
  }
  return undefined
}

const SHARED_MIN = 2
const SHARED_SHARE_MIN = 0.5
/** The other may go on, but not say ten times as much: of that these words are a side remark. */
const LONGER_SHARE_MIN = 0.16

/** Whether two statements say the same, as far as the sentences that hold them already do. */
export const areOneStatement = (a: Said, b: Said): boolean => {
  if (a.isDeed !== b.isDeed) return false
  const shared = [...a.lemmas].filter((lemma) => b.lemmas.has(lemma)).length
  const [shorter = 0, longer = 0] = [a.lemmas.size, b.lemmas.size].sort((one, other) => one - other)
  if (shared < LONGER_SHARE_MIN * longer) return false
  return shared >= Math.min(SHARED_MIN, shorter) && shared >= SHARED_SHARE_MIN * shorter
}

/** Whether two statements are of one speaker: one name, or one office that stands for itself. */
export const areOneSpeaker = (a: Said, b: Said): boolean => {
  if (a.speaker && b.speaker) return sameName(a.speaker.key, b.speaker.key) || sameName(a.speaker.name, b.speaker.name)
  return !a.speaker && !b.speaker && a.source === b.source
}
