import { asideOf, type Cast, castOf, factOf, type Wordings } from './facts.js'
import { type Random, randomOf } from './random.js'

/** Something that happened in an invented world, from which any number of reports can be made. */
export interface Story {
  number: number
  cast: Cast
  facts: Wordings[]
}

export interface Report {
  title: string
  paragraphs: string[]
}

export const storyOf = (number: number, factCount = 12): Story => {
  const random = randomOf(number * 2 + 1)
  const cast = castOf(random)
  return { number, cast, facts: Array.from({ length: factCount }, () => factOf(cast, random)) }
}

/** What follows the comma or the full stop of a wording is left out in a headline. */
const headlineOf = (wording: string): string => wording.replace(/[.,”“].*$/u, '').replaceAll(/\b(?:The|the) /g, '')

/**
 * The report number `index` of a story, with this many sentences: at least half of them tell the story's facts, each
 * in one of its wordings, the rest nobody else has.
 */
export const reportOf = (story: Story, index: number, sentenceCount: number): Report => {
  const random = randomOf(story.number * 4096 + index * 2 + 2)
  const sentences: string[] = []
  const offset = random.below(story.facts.length)
  for (let told = 0; sentences.length < sentenceCount; told++) {
    const wordings = story.facts[(told < 2 ? told : told + offset) % story.facts.length]
    const isFact = told < story.facts.length && random.next() < (sentences.length < 3 ? 0.9 : 0.55)
    sentences.push(isFact && wordings ? random.pick(wordings) : asideOf(story.cast, random))
  }
  return { title: headlineOf(random.pick(story.facts[0] ?? ['News'])), paragraphs: paragraphsOf(sentences, random) }
}

const paragraphsOf = (sentences: readonly string[], random: Random): string[] => {
  const paragraphs: string[] = []
  for (let from = 0; from < sentences.length; ) {
    const to = from + 1 + random.below(3)
    paragraphs.push(sentences.slice(from, to).join(' '))
    from = to
  }
  return paragraphs
}
