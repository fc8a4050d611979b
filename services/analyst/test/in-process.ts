import type { Store } from '@parallax/store'
import type { AnalystContext } from '../src/context.js'
import { readArticles, tellReasons } from '../src/reading-tasks.js'
import {
  beginPlacing,
  beginRevising,
  comePlacing,
  compare,
  explain,
  keepPlaced,
  lookUp,
  placeOn,
  prepareOn,
  preview,
  reviseOn,
  terms,
} from '../src/tasks.js'

const TASKS = {
  beginPlacing,
  beginRevising,
  comePlacing,
  compare,
  explain,
  keepPlaced,
  lookUp,
  placeOn,
  prepareOn,
  preview,
  readArticles,
  reviseOn,
  tellReasons,
  terms,
}

/** The analyst's context with its tasks done here instead of in threads. */
export function inProcess(store: Store, now: Date): AnalystContext {
  const run = async (name: keyof typeof TASKS, input: never): Promise<unknown> => {
    const answer = await TASKS[name]({ input, begunAt: new BigInt64Array(1) } as never)
    return 'done' in answer ? answer.done : undefined
  }
  const threads = { run, close: async () => {} } as unknown as AnalystContext['placing']
  return {
    store,
    placing: threads,
    reading: threads as never,
    comparing: threads,
    suspects: new Set(),
    log: undefined as never,
    now: () => now,
  }
}
