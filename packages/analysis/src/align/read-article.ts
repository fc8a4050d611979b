import { type Reading, read } from '@parallax/language'
import { articleText, type InputArticle, knownAt } from '@parallax/model'
import { instant } from '../known-first.js'
import type { AlignedArticle, AlignedSentence } from './aligned-event.js'

interface Place {
  article: number
  in: 'text' | 'title'
}

/** For each sentence, whom it speaks of without their names. */
const referentsBySentence = ({ sentences, tokens, entities }: Reading): string[][] => {
  const sentenceOf = new Int32Array(tokens.length)
  sentences.forEach(({ firstToken, endToken }, position) => void sentenceOf.fill(position, firstToken, endToken))
  const found = sentences.map((): string[] => [])
  for (const { key, mentions } of entities)
    for (const { firstToken, form } of mentions) {
      const keys = found[sentenceOf[firstToken] as number]
      if (form !== 'name' && form !== 'short' && keys && !keys.includes(key)) keys.push(key)
    }
  return found
}

const sentencesOf = (reading: Reading, place: Place): AlignedSentence[] => {
  const referents = referentsBySentence(reading)
  return reading.sentences.map((sentence, position) => ({
    article: place.article,
    in: place.in,
    start: sentence.start,
    end: sentence.end,
    text: reading.text.slice(sentence.start, sentence.end),
    paragraph: sentence.paragraph,
    position,
    tokens: reading.tokens.slice(sentence.firstToken, sentence.endToken),
    quantities: reading.quantities.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
    referents: referents[position] ?? [],
  }))
}

/** The whole headline as one sentence, also where it has several. */
const headlineOf = (reading: Reading, article: number): AlignedSentence => ({
  article,
  in: 'title',
  start: 0,
  end: reading.text.length,
  text: reading.text,
  paragraph: 0,
  position: -1,
  tokens: reading.tokens,
  quantities: reading.quantities,
  referents: [],
})

/** An article with its headline and its text read. `index` is its place in the order of the event. */
export const readArticle = (input: InputArticle, index: number): Omit<AlignedArticle, 'originId'> => {
  const statedAt = instant(knownAt(input))
  const text = articleText(input.paragraphs)
  const reading = read(text, { statedAt })
  return {
    input,
    knownAt: statedAt,
    text,
    reading,
    headline: headlineOf(read(input.title, { statedAt }), index),
    sentences: sentencesOf(reading, { article: index, in: 'text' }),
  }
}
