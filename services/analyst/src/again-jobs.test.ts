import { expect, test } from 'vitest'
import { againJobs } from './again-jobs.js'

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`)

test('some of what was asked for goes before the news, the rest with it, and what is outdated behind', () => {
  const jobs = againJobs({ asked: ids('a', 7), outdated: ['a0', ...ids('o', 20)] }, 10)
  expect(jobs.map(([, payload, urgency]) => [payload, urgency ?? 'routine'])).toEqual([
    ...ids('a', 5).map((eventId) => [{ eventId }, 'ahead']),
    ...['a5', 'a6'].map((eventId) => [{ eventId }, 'routine']),
    ...['o0', 'o1', 'o2'].map((eventId) => [{ eventId }, 'behind']),
  ])
})
