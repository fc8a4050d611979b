import { expect, test } from 'vitest'
import { jobsArgument } from './jobs-argument.js'
import { StartError } from './run-service.js'

test('the list of --jobs reaches whoever knows the names, and its absence too', () => {
  expect(jobsArgument(['--jobs', 'poll-feed,read-article'], (list) => list)).toBe('poll-feed,read-article')
  expect(jobsArgument([], (list) => list)).toBeUndefined()
})

test('an unknown argument and a refused list stop the start with their sentence', () => {
  const refuse = () => {
    throw new RangeError('"x" is not a job')
  }
  expect(() => jobsArgument(['--job', 'poll-feed'], (list) => list)).toThrow(StartError)
  expect(() => jobsArgument([], refuse)).toThrow(new StartError('"x" is not a job'))
})
