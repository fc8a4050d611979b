import { openQueue } from '@parallax/queue'

/** A process that takes jobs, says so, and never ends one. Its arguments: the server as JSON, the lock in ms. */
const [server = '', lockMs = ''] = process.argv.slice(2)
const queue = await openQueue(JSON.parse(server))
const hang = async ({ url }: { url: string }) => {
  process.stdout.write(`${url}\n`)
  return new Promise<never>(() => {})
}
await queue.work({ 'preview-feed': hang }, {}, { lockMs: Number(lockMs) })
