import { describe, expect, it } from 'vitest'
import { textOfTokens } from './text-of-tokens.js'

describe('text of tokens', () => {
  it('reads as written, and every token stands where its span says', () => {
    const sentences = [
      ['He', 'did', "n't", 'go', '(', 'home', ')', '.', '\\n'],
      ['The', 'mayor', "'s", 'gone', '.'],
    ]
    const { text, spans } = textOfTokens(sentences)
    expect(text).toBe("He didn't go (home).\nThe mayor's gone. ")
    const found = spans.map((placed) => placed.map(({ start, end }) => text.slice(start, end)))
    expect(found).toEqual([sentences[0]?.with(-1, ''), sentences[1]])
  })
})
