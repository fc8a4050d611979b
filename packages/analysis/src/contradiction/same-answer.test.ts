import { describe, expect, it } from 'vitest'
import { sameAnswer } from './same-answer.js'

const both = (question: string, a: string, b: string): boolean => {
  const answer = sameAnswer({ question, a, b })
  expect(sameAnswer({ question, a: b, b: a })).toBe(answer)
  return answer
}

describe('sameAnswer', () => {
  it.each([
    [
      'Why did the ferry sail?',
      'the owner would not lose the fares',
      'because the owner did not want to lose the fares',
    ],
    ['Who owns the mine?', 'the largest shareholder', 'its biggest shareholder'],
    ['How many boats came?', 'a dozen boats', '12 boats'],
    ['When does the ban end?', 'July 2024', 'until July 1, 2024'],
  ])('%s %s / %s: the same', (question, a, b) => expect(both(question, a, b)).toBe(true))

  it.each([
    ['Why did the ferry sail?', 'the owner would not lose the fares', 'the weather report was late'],
    ['How many boats came?', '12 boats', '40 boats'],
    ['Did the mayor sign?', 'yes, she signed it', 'no, she signed nothing'],
    ['What will the mayor do?', 'she will resign', 'she will not resign'],
    ['What did prices do?', 'they will rise', 'they will fall'],
    ['When does the ban end?', 'July 2024', 'July 2026'],
  ])('%s %s / %s: not the same', (question, a, b) => expect(both(question, a, b)).toBe(false))
})
