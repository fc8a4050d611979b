import { FinalError } from '@parallax/model'
import { afterAll, expect, test } from 'vitest'
import { STANDS_BACK, startThreads } from '../src/threads.js'

const start = (timeoutMs: number) =>
  startThreads<typeof import('./hostile-tasks.js')>(new URL('./hostile-tasks.ts', import.meta.url), {
    ...{ threads: 1, timeoutMs, heapMb: 64 },
  })

/** What is to answer has time to, on a machine that is busy too; what never does is given up soon. */
const threads = start(60_000)
const impatient = start(2_000)
afterAll(() => Promise.all([threads.close(), impatient.close()]))

test('a task runs in a thread and answers', async () => {
  expect(await threads.run('double', 21)).toBe(42)
})

test('an endless loop is killed, and the next task runs', async () => {
  await expect(impatient.run('spin', null)).rejects.toThrow(FinalError)
  expect(await impatient.run('double', 2)).toBe(4)
})

test('the time that a thread takes to load is not that of its first task', async () => {
  const module = new URL('./slow-tasks.ts', import.meta.url)
  const slow = startThreads<typeof import('./slow-tasks.js')>(module, { threads: 1, timeoutMs: 200, heapMb: 64 })
  expect(await slow.run('answer', null)).toBe(42)
  await slow.close()
})

test('an exhausted heap costs one task, not the process', async () => {
  await expect(threads.run('eat', null)).rejects.toThrow(FinalError)
  expect(await threads.run('double', 3)).toBe(6)
})

test('a refusal keeps its words and its class on the way back', async () => {
  await expect(threads.run('refuse', null)).rejects.toThrow(new FinalError('This is not a feed.'))
  await expect(threads.run('refuse', null)).rejects.toBeInstanceOf(FinalError)
})

test('threads that stand back leave the processor to others', async () => {
  const module = new URL('./hostile-tasks.ts', import.meta.url)
  const limits = { threads: 1, timeoutMs: 60_000, heapMb: 64, standsBack: true }
  const back = startThreads<typeof import('./hostile-tasks.js')>(module, limits)
  const [own, others] = [await back.run('priority', null), await threads.run('priority', null)]
  await back.close()
  expect(own - others).toBe(STANDS_BACK)
})

test('any other error stays one that is worth another try', async () => {
  await expect(threads.run('stumble', null)).rejects.toThrow('a passing fault')
  await expect(threads.run('stumble', null)).rejects.not.toBeInstanceOf(FinalError)
})
