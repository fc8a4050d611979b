import { FinalError } from '@parallax/model'
import { afterAll, expect, test } from 'vitest'
import { startThreads } from '../src/threads.js'

const threads = startThreads<typeof import('./hostile-tasks.js')>(new URL('./hostile-tasks.ts', import.meta.url), {
  threads: 1,
  timeoutMs: 4000,
  heapMb: 64,
})
afterAll(() => threads.close())

test('a task runs in a thread and answers', async () => {
  expect(await threads.run('double', 21)).toBe(42)
})

test('an endless loop is killed, and the next task runs', async () => {
  await expect(threads.run('spin', null)).rejects.toThrow(FinalError)
  expect(await threads.run('double', 2)).toBe(4)
})

test('an exhausted heap costs one task, not the process', async () => {
  await expect(threads.run('eat', null)).rejects.toThrow(FinalError)
  expect(await threads.run('double', 3)).toBe(6)
})

test('a refusal keeps its words and its class on the way back', async () => {
  await expect(threads.run('refuse', null)).rejects.toThrow(new FinalError('This is not a feed.'))
  await expect(threads.run('refuse', null)).rejects.toBeInstanceOf(FinalError)
})

test('any other error stays one that is worth another try', async () => {
  await expect(threads.run('stumble', null)).rejects.toThrow('a passing fault')
  await expect(threads.run('stumble', null)).rejects.not.toBeInstanceOf(FinalError)
})
