import { openQueue } from '../src/index.js'

/** A process that takes a job, says so, and never ends it. Its arguments: the server as JSON, the lock in ms. */
const [server = '', lockMs = ''] = process.argv.slice(2)
const queue = await openQueue(JSON.parse(server))
await queue.work(
  {
    'compare-event': async ({ eventId }) => {
      process.stdout.write(`took ${eventId}\n`)
      return new Promise(() => {})
    },
  },
  {},
  { lockMs: Number(lockMs), onError: console.error },
)
