import { type LoadedWord, read } from '@parallax/language'
import { describe, expect, it } from 'vitest'
import type { AlignedSentence } from '../align/aligned-event.js'
import { plainTelling } from './plain-telling.js'

const sentenceOf = (text: string): AlignedSentence => {
  const { tokens, quantities } = read(text)
  const place = { article: 0, in: 'text', start: 0, end: text.length, paragraph: 0, position: 0 } as const
  return { ...place, text, tokens, quantities, referents: [] }
}

const wordOf = (text: string, word: string): LoadedWord => {
  const start = text.indexOf(word)
  return { start, end: start + word.length, text: word, probability: 1, class: 'adjective', quoted: false }
}

/** The word of `other` that stands for `word`; null where it is left out, undefined where `other` is no plain telling. */
const instead = (text: string, word: string, other: string) => {
  const found = plainTelling(wordOf(text, word), sentenceOf(text), sentenceOf(other))
  return found && (found.word ? other.slice(found.word.start, found.word.end) : null)
}

const FILM = 'The dramatic film was shown at the trial of the two men in Lenn.'

describe('plainTelling', () => {
  it('leaves the word out, or has a plain one', () => {
    expect(instead(FILM, 'dramatic', 'The film was shown at the trial of the two men in Lenn.')).toBeNull()
    expect(instead('A vicious right hand ended the fight.', 'vicious', 'A big right hand ended the fight.')).toBe('big')
  })

  it.each([
    [
      'has another loaded word instead',
      FILM,
      'dramatic',
      'The tragic film was shown at the trial of the two men in Lenn.',
    ],
    ['does not tell what the word is put to', FILM, 'dramatic', 'Guards stood at the trial of the two men in Lenn.'],
    [
      'does not tell who did it',
      'On Monday Ottil Varn slammed the budget of the harbour.',
      'slammed',
      'On Monday the budget of the harbour was read.',
    ],
  ])('is none where it %s', (_, text, word, other) => expect(instead(text, word, other)).toBeUndefined())
})
