import { FinalError } from '@parallax/model'

/** What a task in a thread answers; an error class does not survive the way between threads, so this tells them apart. */
export type TaskAnswer<Result> = { done: Result } | { final: string }

/** What a task is given: its input, and where it notes when its work begins, by the clock that all threads of a process share. */
export interface TaskGiven<Input> {
  input: Input
  begunAt: BigInt64Array
}

export type ThreadTask<Input, Result> = (given: TaskGiven<Input>) => Promise<TaskAnswer<Result>>

/** Makes a function fit to be exported from a thread module that `startThreads` runs. */
export const threadTask =
  <Input, Result>(work: (input: Input) => Result | Promise<Result>): ThreadTask<Input, Result> =>
  async ({ input, begunAt }) => {
    Atomics.store(begunAt, 0, process.hrtime.bigint())
    try {
      return { done: await work(input) }
    } catch (error) {
      if (error instanceof FinalError) return { final: error.message }
      throw error
    }
  }
