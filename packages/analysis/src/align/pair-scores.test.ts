import { seededRandom } from '@parallax/learning'
import { describe, expect, it } from 'vitest'
import { pairScores } from './pair-scores.js'

describe('pairScores', () => {
  it('gives back what was set last, whatever the keys and however many more than expected', () => {
    const random = seededRandom(7)
    const scores = pairScores(4)
    const known = new Map<number, number>()
    for (let count = 0; count < 5_000; count += 1) {
      const key = Math.floor(random() * (count % 2 === 0 ? 3_000 : 2 ** 40))
      const value = random()
      scores.set(key, value)
      known.set(key, value)
    }
    for (const [key, value] of known) expect(scores.get(key, -1)).toBe(value)
  })

  it('says the other thing for what was never set, 0 among them', () => {
    const scores = pairScores(0)
    expect(scores.get(0, 0.5)).toBe(0.5)
    scores.set(0, 0)
    expect(scores.get(0, 0.5)).toBe(0)
    expect(scores.get(8, 0.5)).toBe(0.5)
  })
})
