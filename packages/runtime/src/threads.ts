import { FinalError } from '@parallax/model'
import { Piscina } from 'piscina'
import { startTaskClock } from './task-clock.js'
import type { ThreadTask } from './thread-task.js'
import { createTurns } from './turns.js'

// biome-ignore lint/suspicious/noExplicitAny: stands for the tasks of whatever module is run
type Tasks = Record<string, ThreadTask<any, unknown>>
type InputOf<T> = T extends ThreadTask<infer Input, unknown> ? Input : never
type ResultOf<T> = T extends ThreadTask<never, infer Result> ? Result : never

export interface Threads<Module extends Tasks> {
  /**
   * Runs an exported task of the module in a thread.
   * @throws FinalError where the task threw one, or where its thread had to be killed.
   */
  run<Name extends keyof Module & string>(name: Name, input: InputOf<Module[Name]>): Promise<ResultOf<Module[Name]>>
  close(): Promise<void>
}

interface ThreadLimits {
  /** Threads at once. */
  threads: number
  /** So long after its work has begun the thread is killed, whatever it does. */
  timeoutMs: number
  /** Heap of one thread in MiB; past it the thread dies alone. */
  heapMb: number
  /**
   * Part of a thread's memory for what is new, in MiB, beside `heapMb`; V8 has 48 where left out. Work that makes
   * hundreds of megabytes and drops them again is cleared away less often with more.
   */
  youngMb?: number
  /** Whether other work of the machine goes first: where processors are short, these threads get a third of what others get. */
  standsBack?: boolean
}

/** As `nice` counts. */
export const STANDS_BACK = 5

/**
 * Threads for CPU work on foreign text. One that takes too long or too much memory is killed and replaced: an
 * endless loop, a quadratic pattern, an exhausted heap and `process.exit` cost one task, never the process.
 * `module` exports tasks made by `threadTask`; give its type as the type argument.
 */
export const startThreads = <Module extends Tasks>(module: URL, limits: ThreadLimits): Threads<Module> => {
  const pool = new Piscina({
    ...entryOf(module),
    minThreads: 1,
    maxThreads: limits.threads,
    idleTimeout: 60_000,
    niceIncrement: limits.standsBack ? STANDS_BACK : 0,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.heapMb,
      ...(limits.youngMb === undefined ? {} : { maxYoungGenerationSizeMb: limits.youngMb }),
    },
  })
  // Waiting happens here and not in the pool, so that no task waits behind one that is killed.
  const inTurn = createTurns(limits.threads)
  return {
    run: async (name, input) => {
      const answer = await inTurn(() => runOrKill(pool, { name, input, timeoutMs: limits.timeoutMs }))
      if ('final' in answer) throw new FinalError(answer.final)
      return answer.done
    },
    close: () => pool.destroy(),
  }
}

const SOURCE_LOADER = new URL('../source-loader.mjs', import.meta.url).href

/** Sources (tests, development) need the loader and the condition that the process itself was started with. */
const entryOf = (module: URL) =>
  module.pathname.endsWith('.ts')
    ? { filename: module.href, execArgv: ['--import', SOURCE_LOADER, '--conditions=parallax-source'] }
    : { filename: module.href }

const runOrKill = async (
  pool: Piscina,
  { name, input, timeoutMs }: { name: string; input: unknown; timeoutMs: number },
) => {
  const clock = startTaskClock(timeoutMs)
  try {
    return await pool.run({ input, begunAt: clock.begunAt }, { name, signal: clock.signal })
  } catch (error) {
    if (clock.signal.aborted) throw clock.signal.reason
    if (isDeath(error)) throw new FinalError('The text was given up: reading it took too much memory.')
    throw error
  } finally {
    clock.stop()
  }
}

const isDeath = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
