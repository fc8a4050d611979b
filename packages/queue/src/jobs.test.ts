import { expect, test } from 'vitest'
import { BEHIND_PRIORITY } from './job-options.js'
import { chooseJobs, JOB_NAMES, JOBS, jobNamesOf } from './jobs.js'

test('every job is run by exactly one of the services', () => {
  expect([...jobNamesOf('collector'), ...jobNamesOf('analyst')].sort()).toEqual([...JOB_NAMES].sort())
  expect(jobNamesOf('analyst')).toEqual([
    'place-article',
    'revise-event',
    'derive-outdated',
    'compare-event',
    'preview-correction',
  ])
})

test('--jobs chooses among the service’s own jobs, and all of them by default', () => {
  expect(chooseJobs('collector')).toEqual(jobNamesOf('collector'))
  expect(chooseJobs('collector', 'read-article, poll-feed')).toEqual(['poll-feed', 'read-article'])
})

test.each(['place-article', 'read-artcle', '', 'read-article,'])('--jobs %j is refused by name', (list) => {
  expect(() => chooseJobs('collector', list)).toThrow(/^--jobs: ".*" is not a job of the collector, which runs /)
})

test('what a person asks for stands before every routine job', () => {
  for (const name of JOB_NAMES) expect(JOBS[name].priority).toBeGreaterThan(0)
})

test('what can wait stands behind every routine job', () => {
  for (const name of JOB_NAMES) expect(JOBS[name].priority).toBeLessThan(BEHIND_PRIORITY)
})

test('placing has one lane in the whole installation', () => {
  expect(JOBS['place-article']).toMatchObject({ concurrency: 1, everywhere: 1 })
})
