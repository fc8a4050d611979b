import { describe, expect, it } from 'vitest'
import { relateNumbers } from '../numbers/relate-numbers.js'
import { entailmentOf } from './entailment-of.js'
import { isSupported } from './is-supported.js'
import { sameAnswer } from './same-answer.js'

/** Processor time, so that a busy machine fails nothing; each takes a few seconds at most. */
const CPU_BUDGET_MS = 12_000

const NUMBERS = 'Twelve boats and 14 homes burned in Selwyn or 3.5 percent of 20,000 on Friday, '.repeat(2000)

const cpuOf = (run: () => unknown): number => {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('texts of any length take bounded time', () => {
  it.each<[string, () => unknown]>([
    ['relateNumbers', () => relateNumbers({ a: NUMBERS, b: NUMBERS, aNumber: '14', bNumber: 'Twelve' })],
    ['sameAnswer', () => sameAnswer({ question: NUMBERS, a: NUMBERS, b: NUMBERS })],
    ['isSupported', () => isSupported(NUMBERS, NUMBERS)],
    ['entailmentOf', () => entailmentOf(NUMBERS, NUMBERS)],
  ])('%s', (_, run) => expect(cpuOf(run)).toBeLessThan(CPU_BUDGET_MS), 60_000)
})
