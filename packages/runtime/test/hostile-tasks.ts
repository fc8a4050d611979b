import { getPriority } from 'node:os'
import { FinalError } from '@parallax/model'
import { threadTask } from '../src/thread-task.js'

export const double = threadTask((input: number) => input * 2)

export const spin = threadTask((_: null) => {
  for (;;);
})

export const eat = threadTask((_: null) => {
  const kept: number[][] = []
  for (;;) kept.push(new Array(100_000).fill(kept.length))
})

export const refuse = threadTask((_: null): never => {
  throw new FinalError('This is not a feed.')
})

export const stumble = threadTask((_: null): never => {
  throw new Error('a passing fault')
})

/** Of the thread: Linux counts each by itself. */
export const priority = threadTask((_: null) => getPriority())
