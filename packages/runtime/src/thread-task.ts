import { FinalError } from '@parallax/model'

/** What a task in a thread answers; an error class does not survive the way between threads, so this tells them apart. */
export type TaskAnswer<Result> = { done: Result } | { final: string }

export type ThreadTask<Input, Result> = (input: Input) => Promise<TaskAnswer<Result>>

/** Makes a function fit to be exported from a thread module that `startThreads` runs. */
export const threadTask =
  <Input, Result>(work: (input: Input) => Result | Promise<Result>): ThreadTask<Input, Result> =>
  async (input) => {
    try {
      return { done: await work(input) }
    } catch (error) {
      if (error instanceof FinalError) return { final: error.message }
      throw error
    }
  }
